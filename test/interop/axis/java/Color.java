package interop;

import java.io.Serializable;

/** An enumeration as JAX-RPC 1.1 §4.2.4 maps it: Axis is older than Java's own. */
public final class Color implements Serializable {
  private static final long serialVersionUID = 1;

  public static final Color RED = new Color("red");
  public static final Color DARK_BLUE = new Color("dark blue");

  private final String value;

  private Color(String value) {
    this.value = value;
  }

  public String getValue() {
    return value;
  }

  public static Color fromValue(String value) {
    if (RED.value.equals(value)) return RED;
    if (DARK_BLUE.value.equals(value)) return DARK_BLUE;
    throw new IllegalArgumentException(value);
  }

  public static Color fromString(String value) {
    return fromValue(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
