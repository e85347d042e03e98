# Objects that are met more than once: each goes out once, after the response, and is referred to by its id.

module Oddities
  module References
    def same_text_twice
      text = 'the same'
      [text, text, text.dup]
    end

    def same_struct_twice
      person = Person.new('Ada', 36)
      [person, person]
    end

    def same_list_twice
      list = [1, 2]
      { 'left' => list, 'right' => list }
    end

    def same_map_twice
      map = { 'a' => 1 }
      Pair.new(map, map)
    end

    # The value that is met again has its own parts met again.
    def references_inside_references
      inner = Person.new('Ada', 36)
      outer = Pair.new(inner, inner)
      [outer, outer]
    end

    def struct_that_holds_itself
      person = Person.new('Narcissus', 16)
      person.friend = person
      person
    end

    def list_that_holds_itself
      list = ['first']
      list << list
    end

    def two_that_hold_each_other
      ada = Person.new('Ada', 36)
      ada.friend = Person.new('Charles', 44)
      ada.friend.friend = ada
      ada
    end

    # A ring of three, told from each of its members.
    def ring
      people = %w[Ada Grace Alan].map { |name| Person.new(name, nil) }
      people.each_with_index { |person, at| person.friend = people[(at + 1) % people.size] }
      people
    end

    # One text is the name of two people.
    def text_shared_by_structs
      name = 'Ada'
      [Person.new(name, 36), Person.new(name, 37)]
    end

    def same_date_twice
      date = Date.new(2026, 11, 22)
      [date, date]
    end

    def rows_of_one_struct
      person = Person.new('Ada', 36)
      SOAP::Mapping.ary2md([[person, person]], 2, XSD::Namespace, 'anyType', Round2::REGISTRY)
    end
  end
end
