<?php

/** PHP values to and from the JSON that the test and the service tell each other about. JSON itself has too few types. */

/** The PHP value that `[kind, content]` stands for. Text is in base64: it can be any bytes. */
function to_php(array $written): mixed
{
    [$kind, $content] = $written + [1 => null];
    return match ($kind) {
        'null' => null,
        'boolean', 'integer' => $content,
        // As text, since JSON knows neither 5.0 nor NAN.
        'double' => ['NAN' => NAN, 'INF' => INF, '-INF' => -INF][$content] ?? (float) $content,
        'string' => base64_decode($content),
        'list' => array_map('to_php', $content),
        'map' => array_map('to_php', $content),
        'fault' => new soap_fault(...array_map('to_php', $content)),
        // What stands before the answer, such as a warning of PHP's.
        'printed' => print_before(base64_decode($content[0]), $content[1]),
    };
}

function print_before(string $text, array $written): mixed
{
    print $text;
    return to_php($written);
}

/** A value as it was received: its type and, for text, each byte as the character of that number. */
function from_php(mixed $value): array
{
    return ['type' => gettype($value), 'value' => is_string($value) ? mb_convert_encoding($value, 'UTF-8', 'ISO-8859-1') : $value];
}
