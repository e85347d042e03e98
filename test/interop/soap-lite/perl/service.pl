#!/usr/bin/perl

# Serves the operations of Round2.pm and Oddities.pm by SOAP::Lite at a free port of this machine. The address is printed
# once the port listens.

use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use ForkingDaemon;
use Oddities;
use Round2;

# A child that has answered its client is of no further interest.
$SIG{CHLD} = 'IGNORE';

# Types of the services' own, with the namespace each is in: by the namespace of the operations that have them.
my %types = (
    $Round2::NAMESPACE   => { map { $_ => $Round2::TYPES } qw(SOAPStruct SOAPStructStruct SOAPArrayStruct) },
    $Oddities::NAMESPACE => { map { $_ => $Oddities::NAMESPACE } qw(Person Problem) },
);

my $daemon = ForkingDaemon->new(LocalAddr => '127.0.0.1', LocalPort => 0, Listen => 64)
    ->dispatch_with({ $Round2::NAMESPACE => 'Round2', $Oddities::NAMESPACE => 'Oddities' })
    # Round 2 says the namespace alone in SOAPAction, which the library would take for another operation.
    ->on_action(sub { })
    # Faults name this as their actor, by default the address with its changing port.
    ->myuri('urn:oddities:server');

# Looks at the wrapper, and leaves the choice of the function to the library.
$daemon->on_dispatch(sub {
    my ($request) = @_;
    $request->match('/Envelope/Body/[1]');
    $daemon->serializer->maptype({ %{ $types{ $request->namespaceuriof } || {} } });
    return;
});
$Oddities::SERIALIZER = $daemon->serializer;

$| = 1;
print 'ready ', $daemon->url, " SOAP::Lite $SOAP::Lite::VERSION on Perl ", sprintf('%vd', $^V), "\n";
$daemon->handle;
