package interop;

import org.apache.axis.AxisFault;
import org.apache.axis.MessageContext;
import org.apache.axis.handlers.BasicHandler;
import org.apache.axis.message.SOAPEnvelope;
import org.apache.axis.message.SOAPHeaderElement;

/** Puts a simple and a compound header before the answer's body. */
public class HeaderHandler extends BasicHandler {
  private static final long serialVersionUID = 1;

  @Override
  public void invoke(MessageContext context) throws AxisFault {
    SOAPEnvelope envelope = context.getResponseMessage().getSOAPEnvelope();
    envelope.addHeader(new SOAPHeaderElement("urn:samples", "session", "5e55"));
    envelope.addHeader(new SOAPHeaderElement("urn:samples", "quota", References.SHARED));
  }
}
