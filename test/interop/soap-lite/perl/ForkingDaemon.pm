package ForkingDaemon;

# SOAP::Lite's daemon with a process for each connection, as in its own example `ForkOnAccept`: a client that keeps its
# connection open does not hold up the others. It also makes answers repeatable, since the serializer keeps every namespace
# that it has ever declared and counts the names that it makes up.

use strict;
use warnings;
use parent -norequire, 'SOAP::Transport::HTTP::Daemon';
use SOAP::Transport::HTTP;

sub handle {
    my ($self) = @_;
    while (my $connection = $self->accept) {
        if (fork) {
            $connection->close;
            next;
        }
        while (my $request = $connection->get_request) {
            $self->request($request);
            $self->SOAP::Transport::HTTP::Server::handle;
            $connection->send_response($self->response);
        }
        $connection->close;
        return;
    }
}

1;
