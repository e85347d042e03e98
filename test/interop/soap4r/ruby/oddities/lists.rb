# Arrays of every shape that SOAP 1.1 §5.4.2 has and the library can write.

module Oddities
  module Lists
    def mixed_list
      ['text', 71, 12.5, true, nil, Date.new(2026, 11, 22), [1], { 'a' => 1 }]
    end

    def empty_list
      []
    end

    def nested_lists
      [[1, 2], [], [[3]]]
    end

    def rows_and_columns
      SOAP::Mapping.ary2md([[1, 2], [3, 4]], 2, XSD::Namespace, 'int')
    end

    def three_dimensions
      SOAP::Mapping.ary2md([[%w[a b], %w[c d]], [%w[e f], %w[g h]]], 3, XSD::Namespace, 'string')
    end

    def rows_of_structs
      SOAP::Mapping.ary2md([[Person.new('Ada', 36), nil]], 2, XSD::Namespace, 'anyType', Round2::REGISTRY)
    end

    # Only the places that hold something are sent, each with its position.
    def sparse_list
      sparse(1, XSD::XSDString::Type) do |list|
        list[1] = SOAP::SOAPString.new('one')
        list[4] = SOAP::SOAPString.new('four')
      end
    end

    def sparse_rows
      sparse(2, XSD::XSDInt::Type) do |list|
        list[0, 2] = SOAP::SOAPInt.new(2)
        list[1, 0] = SOAP::SOAPInt.new(10)
      end
    end

    def sparse_list_of_structs
      sparse(1, XSD::QName.new('urn:oddities', 'Person')) do |list|
        list[2] = SOAP::Mapping.obj2soap(Person.new('Ada', 36), Round2::REGISTRY)
      end
    end

    # Each list says what its lists hold.
    def lists_of_typed_lists
      [Round2::ArrayOfInts.new([1, 2]), Round2::ArrayOfStrings.new(['1', nil]), Round2::ArrayOfMaps.new([{ 1 => 2 }])]
    end

    private

    def sparse(rank, type)
      list = SOAP::SOAPArray.new(SOAP::ValueArrayName, rank, type)
      list.sparse = true
      yield list
      list
    end
  end
end
