/**
 * Puts a list of rows into the form of SOAP 1.1 §5.4.1 as Axis writes it: each item refers to a `multiRef` that follows
 * after the answer, the last one first.
 */
export function multirefAnswer(envelope: string): string {
  const rows: string[] = [];
  const items = envelope.replace(/<item( xsi:type="tns:[^>]*>.*?)<\/item>/g, (_, row: string) => {
    rows.push(`<multiRef id="id${rows.length}" SOAP-ENC:root="0"${row}</multiRef>`);
    return `<item href="#id${rows.length - 1}"/>`;
  });
  return items.replace("</SOAP-ENV:Body>", `${rows.reverse().join("")}</SOAP-ENV:Body>`);
}
