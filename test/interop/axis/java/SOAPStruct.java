package interop;

/** {@code SOAPStruct} of the SOAPBuilders: a bean, as Axis wants it. The numbers can be null. */
public class SOAPStruct {
  private String varString;
  private Integer varInt;
  private Float varFloat;

  public SOAPStruct() {}

  public SOAPStruct(String varString, Integer varInt, Float varFloat) {
    this.varString = varString;
    this.varInt = varInt;
    this.varFloat = varFloat;
  }

  public String getVarString() {
    return varString;
  }

  public void setVarString(String value) {
    varString = value;
  }

  public Integer getVarInt() {
    return varInt;
  }

  public void setVarInt(Integer value) {
    varInt = value;
  }

  public Float getVarFloat() {
    return varFloat;
  }

  public void setVarFloat(Float value) {
    varFloat = value;
  }
}
