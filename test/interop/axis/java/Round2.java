package interop;

import java.math.BigDecimal;
import java.util.Calendar;
import java.util.HashMap;
import javax.xml.rpc.holders.FloatHolder;
import javax.xml.rpc.holders.IntHolder;
import javax.xml.rpc.holders.StringHolder;
import org.apache.axis.types.HexBinary;

/** The SOAPBuilders' round 2, groups A and B: each operation gives back what it was given. */
public class Round2 {
  public void echoVoid() {}

  public String echoString(String value) {
    return value;
  }

  public String[] echoStringArray(String[] value) {
    return value;
  }

  public int echoInteger(int value) {
    return value;
  }

  public Integer[] echoIntegerArray(Integer[] value) {
    return value;
  }

  public float echoFloat(float value) {
    return value;
  }

  public float[] echoFloatArray(float[] value) {
    return value;
  }

  public SOAPStruct echoStruct(SOAPStruct value) {
    return value;
  }

  public SOAPStruct[] echoStructArray(SOAPStruct[] value) {
    return value;
  }

  public byte[] echoBase64(byte[] value) {
    return value;
  }

  public HexBinary echoHexBinary(HexBinary value) {
    return value;
  }

  public Calendar echoDate(Calendar value) {
    return value;
  }

  public BigDecimal echoDecimal(BigDecimal value) {
    return value;
  }

  public boolean echoBoolean(boolean value) {
    return value;
  }

  public HashMap<?, ?> echoMap(HashMap<?, ?> value) {
    return value;
  }

  public HashMap<?, ?>[] echoMapArray(HashMap<?, ?>[] value) {
    return value;
  }

  public SOAPStructStruct echoNestedStruct(SOAPStructStruct value) {
    return value;
  }

  public SOAPArrayStruct echoNestedArray(SOAPArrayStruct value) {
    return value;
  }

  public String[][] echo2DStringArray(String[][] value) {
    return value;
  }

  public SOAPStruct echoSimpleTypesAsStruct(String string, int integer, float number) {
    return new SOAPStruct(string, integer, number);
  }

  /** Three results at once: JAX-RPC gives them to holders. */
  public void echoStructAsSimpleTypes(SOAPStruct value, StringHolder string, IntHolder integer, FloatHolder number) {
    string.value = value.getVarString();
    integer.value = value.getVarInt();
    number.value = value.getVarFloat();
  }
}
