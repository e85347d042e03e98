# Logs in, lists the licence types, buys a licence and mail, as the service's sample programs do, by soap4r's WSDL driver.
#
#   ruby sample.rb ADDRESS USERNAME PASSWORD IP TYPE

require 'json'
require 'logger-application' # soap4r is older than Ruby 2.2, which took this class out of `logger`
require 'soap/wsdlDriver'
require_relative 'array_type'

address, username, password, ip, type = ARGV

driver = SOAP::WSDLDriverFactory.new("#{address}?wsdl").create_rpc_driver
sid = driver.api_login(username, password)
abort('Got A Blank Session') if sid.empty?

types = driver.api_get_license_types
license = driver.api_buy_license(sid, ip, Integer(type), '')
mail = driver.api_api_buy_mail(sid, '')

# soap4r makes an object of its own of each struct.
def members(struct)
  struct.__xmlele.to_h { |name, value| [name.name, value] }
end
puts JSON.generate(sid:, types: types.map { |row| members(row) }, license: members(license), mail: members(mail))
