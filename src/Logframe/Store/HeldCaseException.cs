namespace Logframe.Store;

/// <summary>A held case cannot be decided as asked: there is none, it is decided already, or its figures have moved on. The run can go on without it.</summary>
internal sealed class HeldCaseException(string message) : StoreException(message, isOurInput: true);
