package Oddities;

# Operations that take nothing and answer with what few services send: legal, but seldom met, and mostly what SOAP::Lite
# does when nobody tells it otherwise. Each is called by the test that records its answer.

use strict;
use warnings;
use utf8;
use SOAP::Lite;
use parent -norequire, qw(Oddities::Looks Oddities::Lists Oddities::References Oddities::Faults);
use Oddities::Faults;
use Oddities::Lists;
use Oddities::Looks;
use Oddities::References;

our $NAMESPACE = 'urn:oddities';

# What writes the answers. Each connection has a process, so that a changed setting is gone with it.
our $SERIALIZER;

# The wrapper itself is nil.
sub nothing { return }

# A result that is undef is a part that is nil.
sub null { return undef } ## no critic (ProhibitExplicitReturnUndef)

# A part that has no name is given one: `s-gensym3` and so on.
sub several_parts { return ('Grüße', 71, [1, 2]) }

sub several_named_parts {
    return (
        SOAP::Data->name(greeting => 'hello'),
        SOAP::Data->name(count => 71),
        SOAP::Data->name(list => [1, 2]),
    );
}

# The part is in a namespace, with an attribute of the service's own.
sub qualified_part {
    return SOAP::Data->name('{urn:oddities:parts}total' => 12.5)->attr({ '{urn:oddities}currency' => 'USD' });
}

sub with_headers {
    return (
        SOAP::Header->name('{urn:oddities}ticket' => 'T-71')->mustUnderstand(1)->actor('urn:oddities:reader'),
        SOAP::Header->name('{urn:oddities}limits' => { calls => 100 }),
        'see the header',
    );
}

# Markup that goes out as it is.
sub raw_markup {
    return SOAP::Data->type(xml => '<page xmlns="urn:oddities:page"><!-- as it is --><title lang="en">a <b>b</b></title></page>');
}

sub latin1_answer {
    $SERIALIZER->encoding('iso-8859-1');
    return SOAP::Data->type(string => 'Grüße');
}

sub indented_answer {
    $SERIALIZER->readable(1);
    return { name => 'Ada', list => [1, 2] };
}

# Without types: a list is then its items, one after the other under its own name.
sub untyped_answer {
    $SERIALIZER->autotype(0);
    return SOAP::Data->name(result => { name => 'Ada', age => 36, list => [{ at => 1 }, { at => 2 }] });
}

1;
