# Logs in, lists the licence types, buys a licence and mail, as the service's sample programs do in Perl.
#
#   perl sample.pl ADDRESS USERNAME PASSWORD IP TYPE
use strict;
use warnings;
use JSON::PP;
use SOAP::Lite;

my ($address, $username, $password, $ip, $type) = @ARGV;

my $client = SOAP::Lite
    ->uri('urn:myapi')
    ->proxy("$address?wsdl");
my $sid = $client->api_login($username, $password)->result;
die "Got A Blank Session\n" if length($sid) == 0;

my $types = result_of($client->api_get_license_types());
my $license = result_of($client->api_buy_license($sid, $ip, $type, ''));
my $mail = result_of($client->api_api_buy_mail($sid, ''));
# SOAP::Lite blesses each struct; `{%$row}` is the plain hash.
print encode_json({sid => $sid, types => [map { {%$_} } @$types], license => {%$license}, mail => {%$mail}}), "\n";

sub result_of {
    my ($response) = @_;
    die $response->faultstring if $response->fault;
    return $response->result;
}
