package Oddities::References;

# What is met more than once, and references to scalars.

use strict;
use warnings;
use utf8;
use SOAP::Lite;

sub same_hash_twice {
    my $person = { name => 'Ada' };
    return [$person, $person];
}

# The references keep the arrayType of what they refer to.
sub same_list_twice {
    my $list = [1, 2];
    return SOAP::Data->name(result => \SOAP::Data->value(
        SOAP::Data->name(left => $list), SOAP::Data->name(right => $list),
    ));
}

sub same_object_in_two_parts {
    my $person = bless { name => 'Ada', age => 36 }, 'Person';
    return (SOAP::Data->name(seller => $person), SOAP::Data->name(buyer => $person));
}

sub references_inside_references {
    my $inner = { name => 'Ada' };
    my $outer = [$inner, $inner];
    return [$outer, $outer];
}

# Where the value stands first it has an id, and the others refer to it there.
sub same_hash_twice_in_place {
    $Oddities::SERIALIZER->multirefinplace(1);
    my $person = { name => 'Ada' };
    return [$person, $person];
}

sub hash_that_holds_itself {
    my $person = { name => 'Narcissus' };
    $person->{friend} = $person;
    return SOAP::Data->name(result => $person);
}

sub list_that_holds_itself {
    my $list = ['first'];
    push @$list, $list;
    return SOAP::Data->name(result => $list);
}

sub two_that_hold_each_other {
    my ($ada, $charles) = ({ name => 'Ada' }, { name => 'Charles' });
    ($ada->{friend}, $charles->{friend}) = ($charles, $ada);
    return SOAP::Data->name(result => $ada);
}

# A reference to a scalar is an element with an element inside.
sub reference_to_text { return \'text' }
sub reference_to_reference { return \\'text' }
sub reference_to_nothing { return \undef }

sub same_text_reference_twice {
    my $text = \'text';
    return [$text, $text];
}

1;
