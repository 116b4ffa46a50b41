namespace Logframe.Core.Definition.Budgets;

/// <summary>How a source puts a sum.</summary>
public enum SumWord
{
    Exactly,
    About,
    UpTo,
    Over,
    JustUnder,
}

/// <summary>A sum of money with the word that the source puts before it, which says what is known of it.</summary>
/// <param name="Amount">In the currency of the budget.</param>
/// <param name="Word">"About" bounds it on neither side.</param>
public sealed record StatedSum(double Amount, SumWord Word)
{
    /// <summary>What it comes to at least.</summary>
    public double Least => Word is SumWord.Exactly or SumWord.Over ? Amount : 0;

    /// <summary>What it comes to at most.</summary>
    public double Most => Word is SumWord.Over or SumWord.About ? double.PositiveInfinity : Amount;

    /// <summary>True where the amount itself is not reached.</summary>
    public bool IsBelowMost => Word == SumWord.JustUnder;

    /// <summary>True where the amount itself is exceeded.</summary>
    public bool IsAboveLeast => Word == SumWord.Over;

    /// <summary>"about 400,000", "1,000,000".</summary>
    public override string ToString() => Word switch
    {
        SumWord.Exactly => "",
        SumWord.UpTo => "up to ",
        SumWord.JustUnder => "just under ",
        SumWord.Over => "over ",
        _ => "about ",
    } + Unit.Number(Amount);
}
