namespace Logframe.Conformance;

/// <summary>A file of vectors, or the inputs of a case, are not as the schema says; the message names what and where.</summary>
internal sealed class VectorFormatException(string message, Exception? inner = null) : Exception(message, inner);
