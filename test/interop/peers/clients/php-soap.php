<?php
// Makes the calls that it reads from its input with PHP's SoapClient and prints how each ended, a line each.
// With an address as its argument it takes that WSDL, otherwise it works without one.

if (!extension_loaded('soap')) {
    fwrite(STDERR, 'PHP has no SoapClient: apt-get install php-cli php-soap');
    exit(2);
}
$plan = json_decode(stream_get_contents(STDIN));
$options = [
    'trace' => true,
    'exceptions' => true,
    'cache_wsdl' => WSDL_CACHE_NONE,
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS | SOAP_USE_XSI_ARRAY_TYPE,
    'connection_timeout' => 5,
];
$client = $plan->wsdl === null
    ? new SoapClient(null, $options + ['location' => $plan->endpoint, 'uri' => 'urn:myapi'])
    : new SoapClient($plan->wsdl, $options);

foreach ($plan->calls as $call) {
    echo json_encode(['name' => $call->name] + outcome_of($client, $call, $plan->wsdl !== null), JSON_THROW_ON_ERROR), "\n";
}

function outcome_of(SoapClient $client, stdClass $call, bool $wsdl): array
{
    $arguments = [];
    foreach ($call->given as [$name, , $value]) {
        if ($wsdl) $arguments[$name] = $value;
        else $arguments[] = new SoapParam($value, $name);
    }
    try {
        $value = $client->__soapCall($call->name, $arguments);
        $ids = [];
        return ['kind' => 'value', 'value' => tell($value, $ids)];
    } catch (Throwable $error) {
        return [
            'kind' => 'error',
            'message' => mb_scrub_text($error->getMessage()),
            'kept' => mb_scrub_text((string) $client->__getLastResponse()),
        ];
    }
}

function tell(mixed $value, array &$ids): array
{
    if ($value === null) return ['is' => 'null'];
    if (is_bool($value)) return ['is' => 'boolean', 'value' => $value];
    if (is_int($value) || is_float($value)) return ['is' => 'number', 'value' => (string) json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR)];
    if (is_string($value)) {
        return preg_match('//u', $value) === 1
            ? ['is' => 'text', 'value' => $value]
            : ['is' => 'bytes', 'value' => bin2hex($value)];
    }
    if (is_object($value)) {
        $key = spl_object_id($value);
        if (isset($ids[$key])) return ['is' => 'seen', 'id' => $ids[$key]];
        $id = $ids[$key] = count($ids) + 1;
    } else {
        $id = $ids[] = count($ids) + 1;
        if (array_is_list($value)) {
            return ['is' => 'list', 'id' => $id, 'items' => array_map(function ($item) use (&$ids) { return tell($item, $ids); }, $value)];
        }
    }
    $members = [];
    foreach ((array) $value as $name => $member) $members[] = [(string) $name, tell($member, $ids)];
    return ['is' => 'object', 'id' => $id, 'members' => $members];
}

// Text that JSON can hold: what is no UTF-8 is taken for Latin-1.
function mb_scrub_text(string $text): string
{
    return preg_match('//u', $text) === 1 ? $text : preg_replace('/[\x80-\xff]/', '?', $text);
}
