package interop;

/** {@code SOAPStructStruct} of the SOAPBuilders: a struct with a struct in it. */
public class SOAPStructStruct extends SOAPStruct {
  private SOAPStruct varStruct;

  public SOAPStruct getVarStruct() {
    return varStruct;
  }

  public void setVarStruct(SOAPStruct value) {
    varStruct = value;
  }
}
