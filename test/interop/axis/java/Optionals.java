package interop;

import java.util.Calendar;

/** A bean whose members can all be null. */
public class Optionals {
  private String text;
  private Integer number;
  private Boolean flag;
  private Calendar time;
  private String[] list;
  private SOAPStruct struct;

  public String getText() {
    return text;
  }

  public void setText(String value) {
    text = value;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer value) {
    number = value;
  }

  public Boolean getFlag() {
    return flag;
  }

  public void setFlag(Boolean value) {
    flag = value;
  }

  public Calendar getTime() {
    return time;
  }

  public void setTime(Calendar value) {
    time = value;
  }

  public String[] getList() {
    return list;
  }

  public void setList(String[] value) {
    list = value;
  }

  public SOAPStruct getStruct() {
    return struct;
  }

  public void setStruct(SOAPStruct value) {
    struct = value;
  }
}
