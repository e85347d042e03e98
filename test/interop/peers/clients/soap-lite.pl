# Makes the calls that it reads from its input with SOAP::Lite and prints how each ended, a line each.
use strict;
use warnings;
use JSON::PP ();
use Scalar::Util qw(refaddr reftype);

if (!eval { require SOAP::Lite; 1 }) {
    print STDERR "Perl has no SOAP::Lite: apt-get install libsoap-lite-perl";
    exit 2;
}

my $json = JSON::PP->new->utf8->canonical;
my $plan = $json->decode(do { local $/; <STDIN> });
$| = 1;

for my $call (@{$plan->{calls}}) {
    print $json->encode({name => $call->{name}, %{outcome_of($call)}}), "\n";
}

sub outcome_of {
    my ($call) = @_;
    my $soap = SOAP::Lite->new(proxy => [$plan->{endpoint}, timeout => 5]);
    $soap->ns('urn:myapi', 'ns1');
    $soap->on_action(sub { qq("urn:myapi#$call->{name}") });
    my @arguments = map {
        my ($name, $type, $value) = @$_;
        $value = $value ? 1 : 0 if JSON::PP::is_bool($value);
        SOAP::Data->name($name)->type($type)->value($value);
    } @{$call->{given}};
    my $value = eval {
        my $som = $soap->call($call->{name}, @arguments);
        my $fault = $som->fault;
        # The accessors know the members of the version that was asked in; those of the other are in the fault itself.
        die(($som->faultstring // $fault->{Reason}{Text}) . "\n") if $fault;
        told($som->result, {});
    };
    return {kind => 'value', value => $value} if defined $value;
    my $response = $soap->transport->http_response;
    return {kind => 'error', message => "$@", kept => $response ? $response->content : ''};
}

sub told {
    my ($value, $ids) = @_;
    return {is => 'null'} if !defined $value;
    my $type = reftype $value;
    return {is => 'scalar', value => "$value"} if !defined $type;
    my $id = $ids->{refaddr $value};
    return {is => 'seen', id => $id} if defined $id;
    $ids->{refaddr $value} = $id = 1 + keys %$ids;
    return {is => 'list', id => $id, items => [map { told($_, $ids) } @$value]} if $type eq 'ARRAY';
    return {is => 'object', id => $id, members => [map { [$_, told($value->{$_}, $ids)] } sort keys %$value]};
}
