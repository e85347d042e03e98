# Structs and Maps.

module Oddities
  # A type of the service's own.
  class Person
    attr_accessor :name, :age, :friend

    def initialize(name, age)
      @name = name
      @age = age
    end
  end

  Round2::REGISTRY.set(
    Person, SOAP::SOAPStruct, SOAP::Mapping::EncodedRegistry::TypedStructFactory, type: XSD::QName.new('urn:oddities', 'Person')
  )

  # A class that nobody registered: its Ruby name becomes the type's.
  class Circle
    def initialize(radius)
      @radius = radius
      @colour = nil
    end
  end

  Pair = Struct.new(:left, :right)

  module Structs
    def person
      Person.new('Zoë <Quine>', 36)
    end

    def unregistered_class
      Circle.new(2.5)
    end

    # An xsd:anyType with members.
    def ruby_struct
      Pair.new('a', Pair.new(1, nil))
    end

    # Attributes on a value, in the service's own namespace.
    def struct_with_attributes
      struct = SOAP::SOAPStruct.new(XSD::QName.new('urn:oddities', 'Order'))
      struct.extraattr[XSD::QName.new('urn:oddities', 'state')] = 'new'
      struct.add('text', SOAP::SOAPString.new('inside'))
      struct
    end

    # The same member name twice.
    def repeated_member
      struct = SOAP::SOAPStruct.new(XSD::QName.new('urn:oddities', 'Bag'))
      %w[one two three].each { |text| struct.add('item', SOAP::SOAPString.new(text)) }
      struct
    end

    def map
      { 'cPanel' => 12.5, 'née <&>' => 'text', '' => nil, '__proto__' => true }
    end

    def map_with_keys_of_many_kinds
      { 5000 => 'cPanel', nil => 'nobody', true => 'yes', 0.5 => 'half', Date.new(2026, 11, 22) => 'Sunday' }
    end

    def map_of_maps
      { 'inner' => { 1 => { 'deep' => [1, 2] } }, 'none' => {} }
    end

    def map_with_structs_for_keys
      { Pair.new(1, 2) => Pair.new(3, 4) }
    end
  end
end
