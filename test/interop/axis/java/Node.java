package interop;

/** A bean that can lead back to itself. */
public class Node {
  private String name;
  private Node next;

  public Node() {}

  public Node(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setName(String value) {
    name = value;
  }

  public Node getNext() {
    return next;
  }

  public void setNext(Node value) {
    next = value;
  }
}
