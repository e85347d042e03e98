# Simple values. What Ruby has a class for is typed by it; the rest says its type.

module Oddities
  module Scalars
    def beyond_32_bits
      2**31
    end

    def beyond_64_bits
      -(2**70)
    end

    def digits_lost
      0.1 + 0.2
    end

    def no_finite_numbers
      [Float::NAN, Float::INFINITY, -Float::INFINITY, -0.0]
    end

    def single_precision
      SOAP::SOAPFloat.new(1.0e-30)
    end

    def decimal
      SOAP::SOAPDecimal.new('-1234567890123456789.50'.dup)
    end

    def date
      Date.new(2026, 11, 22)
    end

    def date_time_in_a_zone
      Time.new(2026, 11, 22, 10, 0, 0, '+05:30')
    end

    # Half a second: the library multiplies it by the seconds of a day.
    def date_time_with_a_fraction
      Time.utc(2026, 11, 22, 10, 0, 0.5)
    end

    def time_and_calendar
      {
        'time' => SOAP::SOAPTime.new('10:00:00Z'),
        'duration' => SOAP::SOAPDuration.new('P1DT2H'),
        'year' => SOAP::SOAPGYear.new('2026Z'),
        'monthDay' => SOAP::SOAPGMonthDay.new('--11-22Z')
      }
    end

    def address
      URI.parse('http://example.org/a?b=1&c=%3C2%3E')
    end

    def qualified_name
      SOAP::SOAPQName.new('xsd:string')
    end

    def base64
      SOAP::SOAPBase64.new([0, 1, 254, 255].pack('C*'))
    end

    def hexadecimal
      SOAP::SOAPHexBinary.new([0, 1, 254, 255].pack('C*'))
    end

    def small_numbers
      [
        SOAP::SOAPShort.new(-32_768),
        SOAP::SOAPByte.new(-128),
        SOAP::SOAPUnsignedByte.new(255),
        SOAP::SOAPUnsignedInt.new(4_294_967_295),
        SOAP::SOAPUnsignedLong.new(2**64 - 1),
        SOAP::SOAPPositiveInteger.new(2**64)
      ]
    end

    def kinds_of_text
      [SOAP::SOAPNormalizedString.new('a b'), SOAP::SOAPToken.new('a b'), SOAP::SOAPLanguage.new('en'), :symbol]
    end

    def null
      nil
    end

    def truths
      [true, false]
    end

    def markup
      %q(<b a="1">&amp;</b> 'x' ]]>)
    end

    def carriage_returns
      "one\r\ntwo\rthree\n"
    end

    def only_blanks
      "  \n "
    end

    # Bytes that the label UTF-8 does not cover.
    def latin1_under_a_utf8_label
      'café'.encode('ISO-8859-1')
    end

    # U+0001, which XML cannot hold.
    def control_character
      "a\u0001b"
    end
  end
end
