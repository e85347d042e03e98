# The service's WSDL gives two operations the type `SOAP-ENC:array`, which nothing defines; soap4r makes no driver at all of
# a WSDL with an unknown type. This makes it known.
SOAP::TypeMap[XSD::QName.new(SOAP::EncodingNamespace, 'array')] = SOAP::SOAPArray
