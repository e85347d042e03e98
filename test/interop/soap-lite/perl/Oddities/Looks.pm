package Oddities::Looks;

# Scalars: SOAP::Lite types a value by what it looks like, whatever it means.

use strict;
use warnings;
use utf8;

sub telephone_number      { return '+15550100' }
sub leading_zeros         { return '007' }
sub postcode              { return '90210' }
sub amount                { return '12.50' }
sub beyond_32_bits        { return '2147483648' }
sub beyond_64_bits        { return '92233720368547758080' }
sub exponent              { return '1e300' }
sub not_a_number          { return 'NaN' }
sub minus_infinity        { return '-INF' }
sub word_true             { return 'True' }
sub calendar_day          { return '2026-11-22' }
sub point_in_time         { return '2026-11-22T10:00:00.125Z' }
sub time_of_day           { return '10:00:00' }
sub length_of_time        { return 'P1DT2H' }
sub year_and_month        { return '2026-11' }
sub web_address           { return 'http://example.org/a?b=1&c=<2>' }
sub empty_text            { return '' }
sub only_blanks           { return "  \n " }
sub markup                { return q{<b a="1">&amp;</b> 'x' ]]>} }
sub carriage_returns      { return "one\r\ntwo\rthree\n" }
sub letters_beyond_ascii  { return 'Grüße, 日本' }
sub control_character     { return "a\x{1}b" }

# Declared, where looks would mislead.
sub text_declared         { return SOAP::Data->type(string => 'Grüße, 日本') }
sub bytes                 { return SOAP::Data->type(base64Binary => pack 'C*', 0, 1, 254, 255) }
sub hexadecimal           { return SOAP::Data->type(hexBinary => pack 'C*', 0, 1, 254, 255) }
sub qualified_name        { return SOAP::Data->type(QName => 'xsd:string') }

# A declared number is not checked: the letters go out as they are.
sub int_of_letters        { return SOAP::Data->type(int => 'n/a') }
sub empty_int             { return SOAP::Data->type(int => '') }

1;
