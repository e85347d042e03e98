# Serves the operations of round2.rb and oddities.rb by soap4r at a free port of this machine. The address is printed once
# the port listens.

# soap4r is older than Ruby 2.2, which took this class out of `logger`.
require 'logger-application'
require 'soap/rpc/standaloneServer'
require_relative 'round2'
require_relative 'oddities'

class Service < SOAP::RPC::StandaloneServer
  def on_init
    registry = Round2::REGISTRY
    # From Ruby 1.9 on the library has names as symbols, and cannot write its own account of an exception without this.
    registry.set(Symbol, SOAP::SOAPString, SOAP::Mapping::EncodedRegistry::BasetypeFactory)
    self.mapping_registry = registry
    Round2.serve(self)
    Oddities.serve(self)
  end

  # The port that the system chose, as 0 was asked for.
  def port
    server.listeners.first.addr[1]
  end
end

service = Service.new('soap4r', Round2::NAMESPACE, '127.0.0.1', 0)
trap('TERM') { service.shutdown }
$stdout.sync = true
version = Gem.loaded_specs.values.find { |spec| spec.name.start_with?('soap4r') }&.version
puts "ready http://127.0.0.1:#{service.port}/ soap4r #{version} on Ruby #{RUBY_VERSION}"
service.start
