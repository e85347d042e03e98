package Oddities::Lists;

# Lists, hashes and objects. The members of a hash come in no order.

use strict;
use warnings;
use utf8;
use SOAP::Lite;

sub numbers        { return [1, 2, 3] }
sub empty_list     { return [] }
sub mixed_list     { return ['text', 71, 12.5, 'true', undef, 'Grüße', [1], { at => 1 }] }
sub nested_lists   { return [[1, 2], [], [['x']]] }
sub ints_and_longs { return [1, 2_147_483_648] }
sub list_of_null   { return [undef] }
sub hash           { return { name => 'Ada', age => 36, email => undef, tags => ['a'] } }
sub empty_hash     { return {} }
sub list_of_hashes { return [{ at => 1 }, { at => 2 }] }

# Keys that cannot be names of elements make a Map of the hash.
sub hash_with_odd_keys { return { 'two words' => 1, 5000 => 'cPanel', '' => undef, '<&>' => [1, 2] } }

# A letter beyond ASCII in a key makes it base64.
sub map_with_accents { return SOAP::Data->type(map => { 'née' => 'é' }) }

# The class is the part's name and its type.
sub object         { return bless { name => 'Ada', age => 36 }, 'Person' }
sub list_of_objects {
    return [map { bless { name => $_, age => 36 }, 'Person' } qw(Ada Grace)];
}

# A class that the server has no namespace for.
sub unknown_class  { return bless { radius => 2.5 }, 'Shape::Circle' }

# Members in a certain order, one of them twice.
sub ordered_members {
    my @members = (SOAP::Data->name(z => 1), SOAP::Data->name(a => 2), SOAP::Data->name(z => 3));
    return SOAP::Data->name(result => \SOAP::Data->value(@members));
}

# The type of the items is said by hand, as for a service in another language.
sub typed_empty_list {
    return SOAP::Data->name(result => [])->attr({ 'soapenc:arrayType' => 'xsd:string[0]' });
}

# Rows and columns: the library only writes lists of lists, the attribute says the rest.
sub rows_and_columns {
    return SOAP::Data->name(result => [1, 2, 3, 4])->attr({ 'soapenc:arrayType' => 'xsd:int[2,2]' });
}

sub part_of_a_list {
    my %attributes = ('soapenc:arrayType' => 'xsd:int[5]', 'soapenc:offset' => '[2]');
    return SOAP::Data->name(result => [3, 4])->attr(\%attributes);
}

sub sparse_list {
    my @items = map { SOAP::Data->name(item => "at $_")->attr({ 'soapenc:position' => "[$_]" }) } 1, 4;
    return SOAP::Data->name(result => \@items)->attr({ 'soapenc:arrayType' => 'xsd:string[6]' });
}

1;
