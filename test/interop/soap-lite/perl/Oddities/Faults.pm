package Oddities::Faults;

# Faults: what a function dies with.

use strict;
use warnings;
use utf8;
use SOAP::Lite;

# The new line keeps Perl from adding where that was.
sub plain_death { die "sold out: <Kabel> & Stecker, Grüße\n" }

sub death_with_an_object { die { code => 7 } }

sub fault_with_everything {
    die SOAP::Fault->faultcode('Client')->faultstring('not like this')->faultactor('urn:oddities:shop')
        ->faultdetail({ hint => 'Grüße' });
}

sub fault_with_text_for_detail {
    die SOAP::Fault->faultcode('Server')->faultstring('sold out')->faultdetail('ask <tomorrow> & later');
}

# A type of the service's own inside the detail, the way other toolkits declare their faults.
sub fault_with_a_typed_detail {
    my @members = (SOAP::Data->name(code => 7), SOAP::Data->name(hint => 'none'));
    my $problem = SOAP::Data->name('{urn:oddities}problem' => \SOAP::Data->value(@members))->type('Problem');
    die SOAP::Fault->faultcode('Server')->faultstring('see the detail')->faultdetail($problem);
}

sub fault_with_an_object_for_detail {
    die SOAP::Fault->faultcode('Server')->faultstring('see the detail')->faultdetail(bless { code => 7 }, 'Problem');
}

sub fault_with_a_list_for_detail {
    die SOAP::Fault->faultcode('Server')->faultstring('several')->faultdetail(['one', 2]);
}

sub fault_with_a_code_of_its_own {
    die SOAP::Fault->faultcode('Server.Stock.Empty')->faultstring('sold out');
}

sub fault_without_text { die SOAP::Fault->faultcode('Server')->faultstring('') }

1;
