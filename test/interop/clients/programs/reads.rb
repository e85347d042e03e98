# Makes the calls that it reads from its input with soap4r, which knows them from the WSDL alone, and prints how each ended:
# a value, a fault of the server's, or an error of the client's. With the argument `plainly` soap4r is not told of the type
# that the WSDL leaves undefined.

require 'json'
require 'logger-application' # soap4r is older than Ruby 2.2, which took this class out of `logger`
require 'soap/wsdlDriver'
require_relative 'array_type' unless ARGV == ['plainly']

def outcome_of(driver, call)
  { value: plain(driver.send(call['operation'], *call['arguments'].values)) }
rescue SOAP::FaultError => e
  { fault: e.message }
rescue StandardError => e
  { error: "#{e.class}: #{e.message}" }
end

# soap4r makes an object of its own of each struct.
def plain(value)
  case value
  when SOAP::Mapping::Object then value.__xmlele.to_h { |name, member| [name.name, plain(member)] }
  when Array then value.map { |item| plain(item) }
  else value
  end
end

plan = JSON.parse($stdin.read)
driver = SOAP::WSDLDriverFactory.new(plan['wsdl']).create_rpc_driver
puts JSON.generate(plan['calls'].map { |call| outcome_of(driver, call) })
