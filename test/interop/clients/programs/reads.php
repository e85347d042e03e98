<?php
// Makes the calls that it reads from its input with PHP's SoapClient, which knows them from the WSDL alone, and prints how
// each ended: a value or a fault, as errors of SoapClient's own are too.

ini_set('soap.wsdl_cache_enabled', '0');
$plan = json_decode(stream_get_contents(STDIN));
$client = new SoapClient($plan->wsdl);

function outcome_of(SoapClient $client, stdClass $call): array
{
    try {
        return ['value' => $client->{$call->operation}(...array_values((array) $call->arguments))];
    } catch (SoapFault $fault) {
        return ['fault' => $fault->faultstring];
    }
}

echo json_encode(array_map(fn($call) => outcome_of($client, $call), $plan->calls), JSON_THROW_ON_ERROR);
