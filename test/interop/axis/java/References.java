package interop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers in which a value stands in several places, or somewhere else than where it belongs (SOAP 1.1 §5.4.1). */
public class References {
  /** What {@link HeaderHandler} puts into the header too. */
  static final SOAPStruct SHARED = new SOAPStruct("shared", 3, 3.5f);

  public SOAPStruct inTheHeaderToo() {
    return SHARED;
  }

  public Integer integer() {
    return Integer.MIN_VALUE;
  }

  public Object object() {
    return Integer.valueOf(7);
  }

  public SOAPStruct struct() {
    return new SOAPStruct("one", 1, 1.5f);
  }

  public SOAPStruct[] sameStructTwice() {
    SOAPStruct struct = struct();
    return new SOAPStruct[] {struct, new SOAPStruct("two", 2, 2.5f), struct};
  }

  public SOAPStruct[] fiveStructs() {
    SOAPStruct[] structs = new SOAPStruct[5];
    for (int at = 0; at < structs.length; at++) structs[at] = new SOAPStruct("number " + at, at, at / 2f);
    return structs;
  }

  public SOAPStruct[] equalStructs() {
    return new SOAPStruct[] {struct(), struct()};
  }

  public Object[] sameArrayTwice() {
    String[] list = {"a", "b"};
    return new Object[] {list, list};
  }

  public Object[] sameMapTwice() {
    Map<String, String> map = new HashMap<>();
    map.put("key", "value");
    return new Object[] {map, map};
  }

  public Node chain() {
    Node first = new Node("first");
    first.setNext(new Node("second"));
    first.getNext().setNext(new Node("third"));
    return first;
  }

  public Node ring() {
    Node first = new Node("first");
    first.setNext(new Node("second"));
    first.getNext().setNext(first);
    return first;
  }

  public Node itself() {
    Node node = new Node("itself");
    node.setNext(node);
    return node;
  }

  public Map<Object, Object> mapInItself() {
    Map<Object, Object> map = new HashMap<>();
    map.put(1, map);
    return map;
  }

  public List<Object> listInItself() {
    List<Object> list = new ArrayList<>();
    list.add("before");
    list.add(list);
    return list;
  }
}
