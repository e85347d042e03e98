# Operations that take nothing and answer with what few services send: legal, but seldom met. Each is called by the test
# that records its answer.

require 'date'
require 'soap/header/simplehandler'
require 'soap/rpc/standaloneServer'
require 'uri'
require_relative 'oddities/faults'
require_relative 'oddities/lists'
require_relative 'oddities/references'
require_relative 'oddities/scalars'
require_relative 'oddities/structs'

module Oddities
  NAMESPACE = 'urn:oddities'

  class Service
    include Scalars
    include Structs
    include Lists
    include References
    include Faults

    # Answers with no part at all.
    def nothing
      SOAP::RPC::SOAPVoid.new
    end

    # The result, then one value for each further out parameter.
    def several_parts
      ['Grüße', 71, Person.new('Ada', 36)]
    end

    def with_headers
      Thread.current[:oddities_headers] = true
      'see the header'
    end
  end

  # An entry of the answer's header: only where the operation asked for it, since a handler serves every call.
  class Ticket < SOAP::Header::SimpleHandler
    def initialize(name, must_understand, content)
      super(XSD::QName.new(NAMESPACE, name))
      @mustunderstand = must_understand
      @content = content
    end

    def on_simple_outbound
      @content if Thread.current[:oddities_headers]
    end
  end

  PARAMETERS = Hash.new([%w[retval return]]).merge(
    several_parts: [%w[retval greeting], %w[out count], %w[out person]]
  ).freeze

  # Registers every method with a server.
  def self.serve(server)
    service = Service.new
    methods = Service.public_instance_methods - Object.public_instance_methods
    methods.each do |name|
      server.add_rpc_operation(service, XSD::QName.new(NAMESPACE, name.to_s), nil, name.to_s, PARAMETERS[name])
    end
    server.add_rpc_headerhandler(Ticket.new('ticket', true, 'T-71'))
    server.add_rpc_headerhandler(Ticket.new('limits', false, { 'calls' => 100, 'per' => 'hour' }))
  end
end
