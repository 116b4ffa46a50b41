namespace Logframe.Cli.Doctor;

/// <summary>How one thing stands.</summary>
internal enum Condition
{
    Well,

    /// <summary>Works, but somebody ought to look at it.</summary>
    Doubtful,

    Ill,
}

/// <summary>One line of the doctor: what was looked at, how it stands, and what to do where it does not stand well.</summary>
internal sealed record CheckUp(string Subject, Condition Condition, string Sentence)
{
    public static CheckUp Well(string subject, string sentence) => new(subject, Condition.Well, sentence);

    public static CheckUp Doubtful(string subject, string sentence) => new(subject, Condition.Doubtful, sentence);

    public static CheckUp Ill(string subject, string sentence) => new(subject, Condition.Ill, sentence);

    public char Mark => Condition switch { Condition.Well => '✔', Condition.Doubtful => '▲', _ => '✖' };
}
