# The SOAPBuilders round 2 operations, described as the library's own interop server did: the signature of each is a
# parameter definition, and the classes of the structs and typed arrays are in a registry.

require 'soap/rpc/standaloneServer'

module Round2
  NAMESPACE = 'http://soapinterop.org/'
  TYPES = 'http://soapinterop.org/xsd'

  # Plain classes: the library reads and writes their instance variables.
  class SOAPStruct
    include SOAP::Marshallable
    attr_accessor :varString, :varInt, :varFloat

    def initialize(string, int, float)
      @varString = string
      @varInt = int
      @varFloat = float && SOAP::SOAPFloat.new(float)
    end
  end

  class SOAPStructStruct < SOAPStruct
    attr_accessor :varStruct

    def initialize(string, int, float, struct)
      super(string, int, float)
      @varStruct = struct
    end
  end

  class SOAPArrayStruct < SOAPStruct
    attr_accessor :varArray

    def initialize(string, int, float, array)
      super(string, int, float)
      @varArray = array
    end
  end

  class ArrayOfStrings < Array; end
  class ArrayOfInts < Array; end
  class ArrayOfFloats < Array; end
  class ArrayOfStructs < Array; end
  class ArrayOfMaps < Array; end

  REGISTRY = SOAP::Mapping::EncodedRegistry.new
  [SOAPStruct, SOAPStructStruct, SOAPArrayStruct].each do |type|
    name = XSD::QName.new(TYPES, type.name[/\w+\z/])
    REGISTRY.set(type, SOAP::SOAPStruct, SOAP::Mapping::EncodedRegistry::TypedStructFactory, type: name)
  end
  {
    ArrayOfStrings => XSD::XSDString::Type,
    ArrayOfInts => XSD::XSDInt::Type,
    ArrayOfFloats => XSD::XSDFloat::Type,
    ArrayOfStructs => XSD::QName.new(TYPES, 'SOAPStruct'),
    ArrayOfMaps => SOAP::Mapping::MapQName
  }.each do |type, item|
    REGISTRY.set(type, SOAP::SOAPArray, SOAP::Mapping::EncodedRegistry::TypedArrayFactory, type: item)
  end

  # What each operation takes. Its result is the part `return`, but for the one that gives several parts.
  OPERATIONS = {
    'echoVoid' => [],
    'echoString' => %w[inputString],
    'echoStringArray' => %w[inputStringArray],
    'echoInteger' => %w[inputInteger],
    'echoIntegerArray' => %w[inputIntegerArray],
    'echoFloat' => %w[inputFloat],
    'echoFloatArray' => %w[inputFloatArray],
    'echoStruct' => %w[inputStruct],
    'echoStructArray' => %w[inputStructArray],
    'echoBase64' => %w[inputBase64],
    'echoHexBinary' => %w[inputHexBinary],
    'echoDate' => %w[inputDate],
    'echoDecimal' => %w[inputDecimal],
    'echoBoolean' => %w[inputBoolean],
    'echoMap' => %w[inputMap],
    'echoMapArray' => %w[inputMapArray],
    'echoNestedStruct' => %w[inputStruct],
    'echoNestedArray' => %w[inputStruct],
    'echo2DStringArray' => %w[input2DStringArray],
    'echoSimpleTypesAsStruct' => %w[inputString inputInteger inputFloat]
  }.freeze

  # The methods that the server calls.
  class Service
    def echoVoid
      SOAP::RPC::SOAPVoid.new
    end

    def echoString(text)
      text
    end

    def echoInteger(number)
      number
    end

    # A Float is an xsd:double unless one says otherwise.
    def echoFloat(number)
      SOAP::SOAPFloat.new(number)
    end

    def echoBoolean(truth)
      truth
    end

    def echoDecimal(text)
      SOAP::SOAPDecimal.new(text.dup)
    end

    def echoDate(time)
      time
    end

    def echoBase64(bytes)
      SOAP::SOAPBase64.new(bytes)
    end

    def echoHexBinary(bytes)
      SOAP::SOAPHexBinary.new(bytes)
    end

    def echoStringArray(texts)
      ArrayOfStrings.new(texts)
    end

    def echoIntegerArray(numbers)
      ArrayOfInts.new(numbers)
    end

    def echoFloatArray(numbers)
      ArrayOfFloats.new(numbers.map { |number| SOAP::SOAPFloat.new(number) })
    end

    def echoStruct(struct)
      copy(struct)
    end

    def echoStructArray(structs)
      ArrayOfStructs.new(structs.map { |struct| copy(struct) })
    end

    def echoNestedStruct(struct)
      SOAPStructStruct.new(*simple(struct), copy(struct.varStruct))
    end

    def echoNestedArray(struct)
      SOAPArrayStruct.new(*simple(struct), ArrayOfStrings.new(struct.varArray))
    end

    # An Array of Arrays would go out as nested lists.
    def echo2DStringArray(rows)
      SOAP::Mapping.ary2md(rows, 2, XSD::Namespace, 'string')
    end

    def echoMap(map)
      map
    end

    def echoMapArray(maps)
      ArrayOfMaps.new(maps)
    end

    def echoSimpleTypesAsStruct(string, int, float)
      SOAPStruct.new(string, int, float)
    end

    def echoStructAsSimpleTypes(struct)
      string, int, float = simple(struct)
      [string, int, SOAP::SOAPFloat.new(float)]
    end

    private

    def copy(struct)
      SOAPStruct.new(*simple(struct))
    end

    def simple(struct)
      [struct.varString, struct.varInt, struct.varFloat]
    end
  end

  # Registers the operations with a server.
  def self.serve(server)
    service = Service.new
    OPERATIONS.each do |name, parameters|
      definition = parameters.map { |parameter| ['in', parameter, nil] } + [%w[retval return]]
      server.add_rpc_operation(service, XSD::QName.new(NAMESPACE, name), nil, name, definition)
    end
    several = [['in', 'inputStruct', nil], %w[retval outputString], %w[out outputInteger], %w[out outputFloat]]
    name = 'echoStructAsSimpleTypes'
    server.add_rpc_operation(service, XSD::QName.new(NAMESPACE, name), nil, name, several)
  end
end
