package interop;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import javax.xml.namespace.QName;
import org.apache.axis.types.Duration;
import org.apache.axis.types.HexBinary;
import org.apache.axis.types.Time;
import org.apache.axis.types.URI;
import org.apache.axis.types.UnsignedLong;
import org.apache.axis.types.Year;

/** Simple values at the edges of what their types can be. */
public class Scalars {
  public long[] longs() {
    return new long[] {Long.MIN_VALUE, -1, 0, 9007199254740993L, Long.MAX_VALUE};
  }

  public short[] shorts() {
    return new short[] {Short.MIN_VALUE, Short.MAX_VALUE};
  }

  public int[] ints() {
    return new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE};
  }

  /** Boxed, since Axis takes an array of the primitive for base64. */
  public Byte[] bytes() {
    return new Byte[] {Byte.MIN_VALUE, Byte.MAX_VALUE};
  }

  public byte[] base64() {
    byte[] all = new byte[256];
    for (int at = 0; at < all.length; at++) all[at] = (byte) at;
    return all;
  }

  public byte[] noBytes() {
    return new byte[0];
  }

  public HexBinary hexBinary() {
    return new HexBinary(new byte[] {0, 1, (byte) 0xab, (byte) 0xff});
  }

  public BigInteger[] integers() {
    BigInteger beyond = BigInteger.ONE.shiftLeft(100);
    return new BigInteger[] {beyond.negate(), BigInteger.ZERO, beyond};
  }

  public UnsignedLong unsignedLong() throws Exception {
    return new UnsignedLong(new BigInteger("18446744073709551615"));
  }

  public BigDecimal[] decimals() {
    return new BigDecimal[] {new BigDecimal("-0.010"), new BigDecimal("123456789012345678901234567890.12345")};
  }

  /** {@code toString} of these has an exponent, which xsd:decimal does not allow. */
  public BigDecimal[] decimalsWithAnExponent() {
    return new BigDecimal[] {new BigDecimal("1E+5"), new BigDecimal("0.0000001")};
  }

  public float[] floats() {
    float none = Float.NaN;
    return new float[] {none, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0f, Float.MIN_VALUE, Float.MAX_VALUE, 0.1f};
  }

  public double[] doubles() {
    double none = Double.NaN;
    return new double[] {none, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0d, Double.MIN_VALUE, Double.MAX_VALUE, 0.1};
  }

  public boolean yes() {
    return true;
  }

  public Color enumeration() {
    return Color.DARK_BLUE;
  }

  /** Another zone than that of the server, and milliseconds. */
  public Calendar calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("GMT+05:30"));
    calendar.setTimeInMillis(951782399123L);
    return calendar;
  }

  public Date date() {
    return new Date(951782399123L);
  }

  public java.sql.Date day() {
    return new java.sql.Date(951782399123L);
  }

  public Time time() {
    return new Time("23:59:59.123Z");
  }

  public Duration duration() {
    return new Duration(true, 1, 2, 3, 4, 5, 6.5);
  }

  public Year year() throws Exception {
    return new Year(1999);
  }

  public URI uri() throws Exception {
    return new URI("http://example.org/a?b=c&d=e#f");
  }

  public QName qname() {
    return new QName("urn:elsewhere", "local");
  }

  public String text() {
    return "<b>&amp;</b> \"quoted\" & 'single' ]]> \ttab";
  }

  public String emoji() {
    return "\u00e9 \u20ac \ud83d\ude00 \ud834\udd1e";
  }

  public String lineEnds() {
    return "LF\nCR LF\r\nCR\rend";
  }

  public String blanks() {
    return "  ";
  }

  public String blank() {
    return "";
  }

  /** U+0001 cannot stand in XML 1.0. */
  public String control() {
    return "a\u0001b";
  }

  /** The first half of a surrogate pair. */
  public String loneSurrogate() {
    return "a\ud83d";
  }

  public char character() {
    return 'x';
  }
}
