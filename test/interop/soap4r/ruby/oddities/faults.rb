# Faults: of an exception the library sends class, message and backtrace. The backtraces here are made up, so that an
# answer does not depend on where this file is.

module Oddities
  BACKTRACE = ["shop.rb:12:in `order'", "shop.rb:3:in `<main>'"].freeze

  # An exception with members of its own: they go out as a struct that an attribute refers to.
  class OutOfStock < StandardError
    def initialize(item, left)
      @item = item
      @left = left
      super("not enough of #{item} left")
    end
  end

  module Faults
    def exception
      raise ArgumentError, 'no such item', BACKTRACE
    end

    def exception_with_members
      refuse(OutOfStock.new('Grüße & Co', 2))
    end

    def exception_with_two_lines
      refuse(StandardError.new("first\r\nsecond <b>&amp;</b>"))
    end

    # A block of code is nothing that could be sent.
    def exception_that_cannot_be_written
      refuse(OutOfStock.new('cables', proc { 2 }))
    end

    # A fault that the service makes itself.
    def fault_with_a_detail
      detail = SOAP::SOAPStruct.new(XSD::QName.new('urn:oddities', 'Problem'))
      detail.add('code', SOAP::SOAPInt.new(7))
      detail.add('hint', SOAP::SOAPString.new('é <&>'))
      fault('env:Client', 'not like this', detail)
    end

    def fault_without_a_detail
      fault('env:Client', 'no')
    end

    def fault_with_a_code_of_its_own
      fault('Stock.Empty', 'sold out', SOAP::SOAPString.new('ask tomorrow'))
    end

    private

    def refuse(exception)
      exception.set_backtrace(BACKTRACE)
      raise exception
    end

    def fault(code, text, detail = nil)
      actor = SOAP::SOAPString.new('urn:oddities')
      SOAP::SOAPFault.new(SOAP::SOAPElement.new(nil, code), SOAP::SOAPString.new(text), actor, detail)
    end
  end
end
