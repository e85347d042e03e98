package interop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Vector;

/** Lists, maps and beans with something about them. */
public class Collections {
  public int[] noIntegers() {
    return new int[0];
  }

  public String[] nullStrings() {
    return new String[] {"a", null, ""};
  }

  public Integer[] nullIntegers() {
    return new Integer[] {1, null, 3};
  }

  public boolean[] booleans() {
    return new boolean[] {true, false};
  }

  public String[][] rectangle() {
    return new String[][] {{"a", "b", "c"}, {"d", "e", "f"}};
  }

  public int[][] jagged() {
    return new int[][] {{1, 2, 3}, {}, {4}};
  }

  public String[][][] cube() {
    return new String[][][] {{{"a", "b"}, {"c", "d"}}, {{"e", "f"}, {"g", "h"}}};
  }

  public SOAPStruct[] structs() {
    return new SOAPStruct[] {new SOAPStruct("one", 1, 1.5f), null, new SOAPStruct("", 0, -0f)};
  }

  public SOAPStruct[] noStructs() {
    return new SOAPStruct[0];
  }

  public Object[] mixed() {
    Map<String, Object> map = new HashMap<>();
    map.put("key", 1);
    return new Object[] {"text", 1, 2L, 2.5, true, null, new byte[] {1, 2}, new String[] {"a"}, map, Color.RED};
  }

  public List<Object> arrayList() {
    return new ArrayList<>(Arrays.<Object>asList("text", 1, null));
  }

  public Vector<Object> vector() {
    return new Vector<>(Arrays.<Object>asList("text", 1, null));
  }

  public Map<Object, Object> mapWithKeysOfAllKinds() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1, "an int");
    map.put(2L, "a long");
    map.put(true, "a boolean");
    map.put("text", "a string");
    map.put(2.5, "a double");
    return map;
  }

  public HashMap<Object, Object> nestedMaps() {
    HashMap<Object, Object> inner = new HashMap<>();
    inner.put("deep", new int[] {1, 2});
    HashMap<Object, Object> map = new HashMap<>();
    map.put("inner", inner);
    return map;
  }

  public HashMap<Object, Object> mapOfBeans() {
    HashMap<Object, Object> map = new HashMap<>();
    map.put("bean", new SOAPStruct("one", 1, 1.5f));
    return map;
  }

  public HashMap<Object, Object> mapWithNulls() {
    HashMap<Object, Object> map = new HashMap<>();
    map.put("nothing", null);
    map.put(null, "no key");
    return map;
  }

  public HashMap<Object, Object> mapWithABeanForAKey() {
    HashMap<Object, Object> map = new HashMap<>();
    map.put(new SOAPStruct("one", 1, 1.5f), "value");
    return map;
  }

  public HashMap<Object, Object> emptyMap() {
    return new HashMap<>();
  }

  public HashMap<?, ?>[] maps() {
    return new HashMap<?, ?>[] {mapOfBeans(), null, emptyMap()};
  }

  public Hashtable<Object, Object> hashtable() {
    Hashtable<Object, Object> table = new Hashtable<>();
    table.put("key", "value");
    return table;
  }

  public Optionals optionals() {
    return new Optionals();
  }

  public Optionals optionalsWithSome() {
    Optionals some = new Optionals();
    some.setText("");
    some.setNumber(0);
    some.setFlag(false);
    some.setList(new String[0]);
    return some;
  }

  public String nothing() {
    return null;
  }

  public SOAPStruct noStruct() {
    return null;
  }

  public String[] noArray() {
    return null;
  }

  public void empty() {}

  public Shape shape() {
    return new Circle("sun", 0.5, Color.DARK_BLUE);
  }

  public Shape[] shapes() {
    return new Shape[] {new Shape("plain"), new Circle("sun", 0.5, null)};
  }
}
