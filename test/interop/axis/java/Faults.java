package interop;

import javax.xml.namespace.QName;
import org.apache.axis.AxisFault;
import org.apache.axis.Constants;
import org.apache.axis.utils.XMLUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each operation ends in a fault. */
public class Faults {
  public String plain() throws AxisFault {
    throw tidy(new AxisFault("Server.Database", "Kein <Ger\u00e4t> & \"mehr\"\nZeile 2", "urn:actor", null));
  }

  public String ownCode() throws AxisFault {
    throw tidy(new AxisFault(new QName("urn:samples", "OutOfStock"), "none left", null, null));
  }

  /** SOAP 1.2 has subcodes; they are made from the parts of the code. */
  public String subcodes() throws AxisFault {
    AxisFault fault = new AxisFault(Constants.FAULT_SOAP12_SENDER, "too many at once", "urn:actor", null);
    fault.addFaultSubCode(new QName("urn:samples", "Limits"));
    fault.addFaultSubCode(new QName("urn:samples", "Rate"));
    throw tidy(fault);
  }

  public String detail() throws Exception {
    Document document = XMLUtils.newDocument();
    Element reason = document.createElementNS("urn:samples", "reason");
    Element article = document.createElement("article");
    article.appendChild(document.createTextNode("4711"));
    reason.appendChild(article);
    reason.setAttribute("severity", "high");
    Element hint = document.createElementNS("urn:samples", "hint");
    hint.appendChild(document.createTextNode("try again tomorrow"));
    throw tidy(new AxisFault(Constants.FAULT_CLIENT, "with details", null, new Element[] {reason, hint}));
  }

  public String bean() throws OutOfStock {
    throw new OutOfStock("none left", "4711", 0);
  }

  public String undeclared() {
    throw new IllegalStateException("not declared");
  }

  /** Without the stack trace and the host's name, which Axis adds to the detail. */
  private static AxisFault tidy(AxisFault fault) {
    fault.removeFaultDetail(Constants.QNAME_FAULTDETAIL_STACKTRACE);
    fault.removeFaultDetail(Constants.QNAME_FAULTDETAIL_HOSTNAME);
    return fault;
  }
}
