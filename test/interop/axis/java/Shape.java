package interop;

/** A bean that others extend. */
public class Shape {
  private String name;

  public Shape() {}

  public Shape(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setName(String value) {
    name = value;
  }
}
