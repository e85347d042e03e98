package interop;

/** A bean where its base class is declared. */
public class Circle extends Shape {
  private double radius;
  private Color color;

  public Circle() {}

  public Circle(String name, double radius, Color color) {
    super(name);
    this.radius = radius;
    this.color = color;
  }

  public double getRadius() {
    return radius;
  }

  public void setRadius(double value) {
    radius = value;
  }

  public Color getColor() {
    return color;
  }

  public void setColor(Color value) {
    color = value;
  }
}
