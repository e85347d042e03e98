package Round2;

# The SOAPBuilders round 2 operations. Perl's values have no types, so each answer says its own by SOAP::Data: left alone,
# the library types a value by its looks, and the text "12" goes out as an int.

use strict;
use warnings;
use SOAP::Lite;

our $NAMESPACE = 'http://soapinterop.org/';
our $TYPES     = 'http://soapinterop.org/xsd';

# Nothing to answer: the wrapper alone.
sub echoVoid { return }

sub echoString             { answer(typed(string => $_[1])) }
sub echoStringArray        { answer(array(string => $_[1])) }
sub echoInteger            { answer(typed(int => $_[1])) }
sub echoIntegerArray       { answer(array(int => $_[1])) }
sub echoFloat              { answer(typed(float => $_[1])) }
sub echoFloatArray         { answer(array(float => $_[1])) }
sub echoBase64             { answer(typed(base64Binary => $_[1])) }
sub echoHexBinary          { answer(typed(hexBinary => $_[1])) }
sub echoDate               { answer(typed(dateTime => $_[1])) }
sub echoDecimal            { answer(typed(decimal => $_[1])) }
sub echoBoolean            { answer(SOAP::Data->type(boolean => $_[1] ? 'true' : 'false')) }
sub echoStruct             { answer(struct($_[1])) }
sub echoStructArray        { answer(list(map { struct($_) } @{ $_[1] })) }
sub echo2DStringArray      { answer(list(map { array(string => $_) } @{ $_[1] })) }
sub echoMap                { answer(SOAP::Data->type(map => $_[1])) }
sub echoMapArray           { answer(list(map { SOAP::Data->type(map => $_) } @{ $_[1] })) }

sub echoNestedStruct {
    my (undef, $given) = @_;
    my @members = (simple_members($given), struct($given->{varStruct})->name('varStruct'));
    answer(SOAP::Data->type(SOAPStructStruct => \SOAP::Data->value(@members)));
}

sub echoNestedArray {
    my (undef, $given) = @_;
    my @members = (simple_members($given), array(string => $given->{varArray})->name('varArray'));
    answer(SOAP::Data->type(SOAPArrayStruct => \SOAP::Data->value(@members)));
}

# Parameters come by position, in the order of the request.
sub echoSimpleTypesAsStruct {
    my (undef, $string, $int, $float) = @_;
    answer(struct({ varString => $string, varInt => $int, varFloat => $float }));
}

sub echoStructAsSimpleTypes {
    my (undef, $struct) = @_;
    return (
        typed(string => $struct->{varString})->name('outputString'),
        typed(int => $struct->{varInt})->name('outputInteger'),
        typed(float => $struct->{varFloat})->name('outputFloat'),
    );
}

# Round 2 calls every result `return`.
sub answer { $_[0]->name('return') }

sub typed {
    my ($type, $value) = @_;
    return SOAP::Data->type($type => $value);
}

sub list { SOAP::Data->value([@_]) }

sub array {
    my ($type, $values) = @_;
    return list(map { typed($type => $_) } @$values);
}

sub struct {
    my ($given) = @_;
    return SOAP::Data->type(SOAPStruct => \SOAP::Data->value(simple_members($given)));
}

sub simple_members {
    my ($given) = @_;
    return (
        typed(string => $given->{varString})->name('varString'),
        typed(int => $given->{varInt})->name('varInt'),
        typed(float => $given->{varFloat})->name('varFloat'),
    );
}

1;
