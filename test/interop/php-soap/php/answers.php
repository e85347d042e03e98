<?php

/**
 * Answers worth keeping that round 2 does not have: one function a case of `recorded-cases.ts`, which says what each
 * should be read as. None takes an argument.
 */
final class Answers
{
    public function __construct(private SoapServer $server)
    {
    }

    // References: ext/soap writes an object that comes again as a reference to its first place.

    public function same_object_twice()
    {
        $licence = (object) ['ip' => '192.0.2.7', 'type' => 5000];
        return [$licence, $licence];
    }

    public function same_object_in_three_members()
    {
        $ip = (object) ['address' => '192.0.2.7'];
        return (object) ['first' => $ip, 'inner' => (object) ['second' => $ip], 'third' => $ip, 'other' => clone $ip];
    }

    public function object_that_holds_itself()
    {
        $node = (object) ['name' => 'root'];
        $node->self = $node;
        return $node;
    }

    public function parents_and_children()
    {
        $parent = (object) ['name' => 'vps', 'children' => []];
        foreach (['one', 'two'] as $name) {
            $parent->children[] = (object) ['name' => $name, 'parent' => $parent];
        }
        return $parent;
    }

    public function ring_of_three()
    {
        [$a, $b, $c] = [(object) ['name' => 'a'], (object) ['name' => 'b'], (object) ['name' => 'c']];
        [$a->next, $b->next, $c->next] = [$b, $c, $a];
        return $a;
    }

    public function same_object_in_a_map()
    {
        $ip = (object) ['address' => '192.0.2.7'];
        return ['a' => $ip, 'b' => $ip];
    }

    public function result_whose_href_leads_into_the_header()
    {
        $session = (object) ['sid' => '5e55', 'age' => 3];
        $this->server->addSoapHeader(new SoapHeader('urn:session', 'session', $session));
        return $session;
    }

    public function member_whose_href_leads_into_the_header()
    {
        $session = (object) ['sid' => '5e55'];
        $this->server->addSoapHeader(new SoapHeader('urn:session', 'session', $session));
        return (object) ['status' => 'ok', 'session' => $session];
    }

    // Maps: every array whose keys are not 0, 1, 2, …

    public function map_with_text_keys()
    {
        return ['one' => 1, 'two' => 'zwei', 'é€😀 <b>' => 0.5, '' => true];
    }

    /** ext/soap does not escape keys: what begins with an ampersand is taken for an entity, and the key is lost. */
    public function map_whose_keys_held_ampersands()
    {
        return ['AT&T' => 1, 'R&D' => 2, '&lt;' => 3];
    }

    public function map_with_int_keys()
    {
        return [5000 => 'cPanel', 5006 => 'Softaculous', -1 => 'none'];
    }

    public function map_with_keys_of_both_kinds()
    {
        return ['ip' => '192.0.2.7', 7 => 'seven'];
    }

    public function maps_in_a_map()
    {
        return ['vps' => ['id' => 1, 'ips' => ['192.0.2.7', '192.0.2.8']], 'mail' => [2 => ['deep' => null]]];
    }

    public function list_of_maps()
    {
        return [['services_id' => 5000, 'services_cost' => 12.5], ['services_id' => 5006, 'services_cost' => 2.0]];
    }

    public function empty_map()
    {
        return new SoapVar([], APACHE_MAP);
    }

    public function map_of_nulls()
    {
        return ['a' => null, 'b' => null];
    }

    public function map_with_the_key_proto()
    {
        return ['__proto__' => 'harmless', 'constructor' => 1];
    }

    // Lists.

    public function list_of_nulls()
    {
        return [null, null];
    }

    public function list_of_all_types()
    {
        return ['text', 7, 1.5, true, null, ['inner'], (object) ['a' => 1]];
    }

    public function list_of_lists()
    {
        return [['a', 'b'], [], ['c']];
    }

    public function empty_list()
    {
        return [];
    }

    // Simple values.

    public function numbers_without_an_end()
    {
        return [INF, -INF, NAN, -0.0, 1e-300, 0.1 + 0.2];
    }

    public function more_than_32_bits_in_an_int()
    {
        return [PHP_INT_MAX, PHP_INT_MIN, 9_007_199_254_740_993, 9_007_199_254_740_991, -2_147_483_649];
    }

    public function text_with_markup_and_line_ends()
    {
        return "<b>&amp;</b> \"a\" & 'b' ]]>\n\ttab\r\nCR LF é€😀 ";
    }

    public function bytes_and_times()
    {
        return (object) [
            'base64' => new SoapVar("\0\1\xff", XSD_BASE64BINARY),
            'hex' => new SoapVar("\0\1\xff", XSD_HEXBINARY),
            'dateTime' => new SoapVar('2026-11-22T10:00:00+02:00', XSD_DATETIME),
            'date' => new SoapVar('2026-11-22', XSD_DATE),
            'time' => new SoapVar('10:00:00.5', XSD_TIME),
            'duration' => new SoapVar('P1DT2H', XSD_DURATION),
            'uri' => new SoapVar('https://example.com/?a=1&b=2', XSD_ANYURI),
            'year' => new SoapVar('2026', XSD_GYEAR),
        ];
    }

    public function decimals_and_large_integers()
    {
        return (object) [
            'decimal' => new SoapVar('12345678901234567890.50', XSD_DECIMAL),
            'integer' => new SoapVar(1e25, XSD_INTEGER),
            'unsignedLong' => new SoapVar(PHP_INT_MAX, XSD_UNSIGNEDLONG),
            'short' => new SoapVar(-32_768, XSD_SHORT),
            'byte' => new SoapVar(127, XSD_BYTE),
            'double' => new SoapVar(2.5, XSD_DOUBLE),
        ];
    }

    public function boolean_result()
    {
        return false;
    }

    public function null_result()
    {
        return null;
    }

    public function no_result()
    {
    }

    /** A struct of a type that a service names itself. */
    public function typed_struct_in_a_namespace()
    {
        $row = ['services_id' => 5000, 'services_name' => 'cPanel', 'services_cost' => null];
        return new SoapVar($row, SOAP_ENC_OBJECT, 'license_type', 'urn:myapi');
    }

    /** ext/soap sends private members too. */
    public function object_with_private_members()
    {
        return new class {
            public string $status = 'ok';
            protected int $invoice = 71;
            private ?string $coupon = null;
        };
    }

    public function header_before_the_answer()
    {
        $data = ['id' => 'a <b> & c', 'attempt' => 2];
        $this->server->addSoapHeader(new SoapHeader('urn:trace', 'trace', $data, true));
        $this->server->addSoapHeader(new SoapHeader('urn:trace', 'note', 'text'));
        return 'after the header';
    }

    // Faults.

    public function fault_of_the_server()
    {
        throw new SoapFault('Server', "Kein <Gerät> & \"mehr\"\nZeile 2");
    }

    public function fault_of_the_client_with_an_actor()
    {
        throw new SoapFault('Client', 'Invalid Session ID', 'urn:actor');
    }

    public function fault_with_a_code_of_its_own()
    {
        throw new SoapFault(['urn:myapi', 'NoMoney'], 'not enough prepaid money');
    }

    public function fault_with_a_detail_of_text()
    {
        throw new SoapFault('Server', 'no', null, 'é & <more>');
    }

    public function fault_with_a_detail_of_a_struct()
    {
        throw new SoapFault('Server', 'no', null, (object) ['code' => 7, 'hint' => 'é', 'none' => null]);
    }

    public function fault_with_a_detail_of_a_list()
    {
        throw new SoapFault('Server', 'no', null, ['one', 2, true]);
    }

    public function fault_with_a_detail_of_a_map()
    {
        throw new SoapFault('Server', 'no', null, ['ip' => '192.0.2.7', 'type' => 5000]);
    }

    public function fault_with_a_detail_that_has_a_name()
    {
        $detail = new SoapVar(['code' => 7], SOAP_ENC_OBJECT, 'license_fault', 'urn:myapi');
        throw new SoapFault('Server', 'no', null, $detail, 'license_fault');
    }

    public function fault_with_a_header()
    {
        $header = new SoapHeader('urn:trace', 'trace', 'about the fault');
        throw new SoapFault('Client', 'the header was wrong', null, null, null, $header);
    }

    /** ext/soap makes a fault of a SoapFault only: of this, PHP itself makes an empty answer with the status 500. */
    public function exception_that_is_no_fault()
    {
        throw new RuntimeException('disk full');
    }
}
