# Perl's SOAP::Lite. Answers requests as program.mjs does.
use strict;
use warnings;
use JSON::PP ();
use Time::HiRes qw(time);

if (!eval { require SOAP::Lite; 1 }) {
    print STDERR "Perl has no SOAP::Lite";
    exit 2;
}

# Its structs are objects of classes that have no methods.
sub UNIVERSAL::TO_JSON { return {%{$_[0]}} }

my $json = JSON::PP->new->utf8->canonical->allow_nonref->allow_blessed->convert_blessed;
my $folder = $ARGV[0];
my $cases = $json->decode(content("$folder/cases.json"));
my ($run, $sign);
$| = 1;

while (my $line = <STDIN>) {
    my $ask = $json->decode($line);
    my $answer = eval { answer($ask) } // {cannot => "$@"};
    print $json->encode($answer), "\n";
}

sub answer {
    my ($ask) = @_;
    return load($ask) if $ask->{ask} eq 'load';
    return check() if $ask->{ask} eq 'check';
    return {runs => run_for($ask->{milliseconds} // 0)};
}

sub load {
    my ($ask) = @_;
    my $one = $cases->{$ask->{work} eq 'decode' ? 'answers' : 'requests'}{$ask->{name}};
    if ($ask->{work} eq 'decode') {
        my $body = content("$folder/$one->{file}.xml");
        $run = sub { SOAP::Deserializer->new->deserialize($body)->result };
    } elsif ($ask->{work} eq 'encode') {
        $run = sub {
            my @arguments = map { SOAP::Data->name(@$_) } named($one->{input}, $one->{order});
            SOAP::Serializer->new->envelope(method => SOAP::Data->name($one->{operation})->uri('urn:myapi'), @arguments);
        };
    } else {
        return {cannot => "is not measured at $ask->{work}"};
    }
    $sign = $one->{sign};
    return {};
}

# Proves that the work is done.
sub check {
    my $made = $json->encode($run->());
    return index($made, $sign) >= 0 ? {} : {cannot => 'made ' . substr($made, 0, 200)};
}

sub named {
    my ($input, $order) = @_;
    return map { [$_ => $input->{$_}] } @$order;
}

# Does it for some time; gives how often.
sub run_for {
    my ($milliseconds) = @_;
    my ($start, $runs) = (time, 0);
    do {
        $run->();
        $runs++;
    } while ((time - $start) * 1000 < $milliseconds);
    return $runs;
}

sub content {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$path: $!";
    local $/;
    return scalar <$file>;
}
