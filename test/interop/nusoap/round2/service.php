<?php

/**
 * SOAPBuilders round 2 by NuSOAP under `php -S`. The path says how: `/wsdl` with the types of a WSDL, `/plain` by PHP's own.
 * Text is UTF-8 throughout, which NuSOAP has to be told.
 */

require dirname(__DIR__) . '/php/library.php';

if (nusoap_source() === '' || !extension_loaded('mbstring') || !extension_loaded('xml')) {
    http_response_code(503);
    exit('NuSOAP or an extension that it needs is missing: apt-get install php-cli php-mbstring php-xml libnusoap-php');
}
if ($_SERVER['REQUEST_METHOD'] === 'GET') {
    exit('ready: PHP ' . PHP_VERSION);
}

const NS = 'http://soapinterop.org/';

load_nusoap('strlen');
$has_wsdl = $_SERVER['REQUEST_URI'] === '/wsdl';
$server = new soap_server();
$server->soap_defencoding = 'UTF-8';
$server->decode_utf8 = false;
if ($has_wsdl) {
    $server->configureWSDL('Round2', NS);
    $server->wsdl->schemaTargetNamespace = NS;
    add_types($server->wsdl);
}
foreach (operations() as $name => [$input, $output]) {
    $has_wsdl ? $server->register($name, $input, $output, NS, NS, 'rpc', 'encoded') : $server->register($name);
}
$server->service(file_get_contents('php://input'));

/** Inputs and outputs by operation. */
function operations(): array
{
    $echoes = [
        'echoString' => ['inputString', 'xsd:string'],
        'echoInteger' => ['inputInteger', 'xsd:int'],
        'echoFloat' => ['inputFloat', 'xsd:float'],
        'echoBoolean' => ['inputBoolean', 'xsd:boolean'],
        'echoDecimal' => ['inputDecimal', 'xsd:decimal'],
        'echoDate' => ['inputDate', 'xsd:dateTime'],
        'echoBase64' => ['inputBase64', 'xsd:base64Binary'],
        'echoHexBinary' => ['inputHexBinary', 'xsd:hexBinary'],
        'echoStringArray' => ['inputStringArray', 'tns:ArrayOfstring'],
        'echoIntegerArray' => ['inputIntegerArray', 'tns:ArrayOfint'],
        'echoFloatArray' => ['inputFloatArray', 'tns:ArrayOffloat'],
        'echo2DStringArray' => ['input2DStringArray', 'tns:ArrayOfArrayOfstring'],
        'echoStruct' => ['inputStruct', 'tns:SOAPStruct'],
        'echoStructArray' => ['inputStructArray', 'tns:ArrayOfSOAPStruct'],
        'echoNestedStruct' => ['inputStruct', 'tns:SOAPStructStruct'],
        'echoNestedArray' => ['inputStruct', 'tns:SOAPArrayStruct'],
        'echoMap' => ['inputMap', 'apache:Map'],
        'echoMapArray' => ['inputMapArray', 'tns:ArrayOfMap'],
    ];
    $simple = ['String' => 'xsd:string', 'Integer' => 'xsd:int', 'Float' => 'xsd:float'];
    $named = fn (string $prefix) => array_combine(array_map(fn ($name) => $prefix . $name, array_keys($simple)), $simple);
    return [
        ...array_map(fn ($echo) => [[$echo[0] => $echo[1]], ['return' => $echo[1]]], $echoes),
        'echoVoid' => [[], []],
        'echoSimpleTypesAsStruct' => [$named('input'), ['return' => 'tns:SOAPStruct']],
        'echoStructAsSimpleTypes' => [['inputStruct' => 'tns:SOAPStruct'], $named('output')],
    ];
}

function add_types(wsdl $wsdl): void
{
    $wsdl->namespaces['apache'] = 'http://xml.apache.org/xml-soap';
    $simple = ['varString' => 'xsd:string', 'varInt' => 'xsd:int', 'varFloat' => 'xsd:float'];
    $structs = [
        'SOAPStruct' => $simple,
        'SOAPStructStruct' => [...$simple, 'varStruct' => 'tns:SOAPStruct'],
        'SOAPArrayStruct' => [...$simple, 'varArray' => 'tns:ArrayOfstring'],
    ];
    foreach ($structs as $name => $fields) {
        $elements = [];
        foreach ($fields as $field => $type) {
            $elements[$field] = ['name' => $field, 'type' => $type];
        }
        $wsdl->addComplexType($name, 'complexType', 'struct', 'all', '', $elements);
    }
    $arrays = [
        'ArrayOfstring' => 'xsd:string',
        'ArrayOfint' => 'xsd:int',
        'ArrayOffloat' => 'xsd:float',
        'ArrayOfSOAPStruct' => 'tns:SOAPStruct',
        'ArrayOfArrayOfstring' => 'tns:ArrayOfstring',
        'ArrayOfMap' => 'apache:Map',
    ];
    foreach ($arrays as $name => $item) {
        $attributes = [['ref' => 'SOAP-ENC:arrayType', 'wsdl:arrayType' => $item . '[]']];
        $wsdl->addComplexType($name, 'complexType', 'array', '', 'SOAP-ENC:Array', [], $attributes, $item);
    }
}

/** The value with a type, where no WSDL says it; as what it is in PHP, it would be text or a struct. */
function typed(mixed $value, string $type, string $namespace = 'http://www.w3.org/2001/XMLSchema'): mixed
{
    return $GLOBALS['has_wsdl'] ? $value : new soapval('return', $type, $value, false, $namespace);
}

function echoString($inputString) { return $inputString; }
function echoInteger($inputInteger) { return $inputInteger; }
function echoFloat($inputFloat) { return $inputFloat; }
function echoBoolean($inputBoolean) { return $inputBoolean; }
function echoDecimal($inputDecimal) { return typed($inputDecimal, 'decimal'); }
function echoDate($inputDate) { return typed($inputDate, 'dateTime'); }
/** NuSOAP decodes what it is sent, and leaves it to the function to encode what it sends. */
function echoBase64($inputBase64) { return typed(base64_encode($inputBase64), 'base64Binary'); }
/** Hexadecimal digits it leaves alone both ways. */
function echoHexBinary($inputHexBinary) { return typed($inputHexBinary, 'hexBinary'); }
function echoVoid() { }
function echoStringArray($inputStringArray) { return $inputStringArray; }
function echoIntegerArray($inputIntegerArray) { return $inputIntegerArray; }
function echoFloatArray($inputFloatArray) { return $inputFloatArray; }
function echo2DStringArray($input2DStringArray) { return $input2DStringArray; }
function echoStruct($inputStruct) { return $inputStruct; }
function echoStructArray($inputStructArray) { return $inputStructArray; }
function echoNestedStruct($inputStruct) { return $inputStruct; }
function echoNestedArray($inputStruct) { return $inputStruct; }
function echoMap($inputMap) { return typed($inputMap, 'Map', 'http://xml.apache.org/xml-soap'); }
function echoMapArray($inputMapArray) { return array_map('echoMap', $inputMapArray); }

function echoSimpleTypesAsStruct($inputString, $inputInteger, $inputFloat)
{
    return ['varString' => $inputString, 'varInt' => $inputInteger, 'varFloat' => $inputFloat];
}

/** Several out parameters are an array by name. */
function echoStructAsSimpleTypes($inputStruct)
{
    ['varString' => $string, 'varInt' => $integer, 'varFloat' => $float] = $inputStruct;
    return ['outputString' => $string, 'outputInteger' => $integer, 'outputFloat' => $float];
}
