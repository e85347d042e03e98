package interop;

/** {@code SOAPArrayStruct} of the SOAPBuilders: a struct with an array in it. */
public class SOAPArrayStruct extends SOAPStruct {
  private String[] varArray;

  public String[] getVarArray() {
    return varArray;
  }

  public void setVarArray(String[] value) {
    varArray = value;
  }
}
