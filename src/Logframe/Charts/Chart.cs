using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>A chart of any kind: one object from which its picture, its table, its sentence, its long description and its CSV are made, so that they cannot disagree.</summary>
internal abstract record Chart
{
    /// <summary>Name of its files, without ending: letters, digits, dots and hyphens.</summary>
    public abstract string Name { get; init; }

    /// <summary>What it shows, in a line.</summary>
    public abstract string Title { get; init; }

    /// <summary>What is to be seen in it, in one plain sentence.</summary>
    public abstract string Sentence { get; init; }

    /// <summary>Publisher, licence and date of the figures.</summary>
    public abstract string Source { get; init; }

    /// <summary>Real or simulated.</summary>
    public abstract DataNature Nature { get; init; }

    /// <summary>Every figure that is drawn.</summary>
    public abstract PictureTable Table { get; }

    /// <summary>In sentences, for someone who cannot see it.</summary>
    public abstract string LongDescription { get; }

    public PictureCaption Caption
    {
        get
        {
            var mark = Nature == DataNature.Simulated ? "SIMULATED: " : "";
            return new PictureCaption(Name, mark + TitleWithFinding, mark + LongDescription, Source, Nature == DataNature.Simulated, Table);
        }
    }

    /// <summary>The same chart for a page whose own text gives its title, verdict and finding beside it.</summary>
    public virtual Chart BesideItsWords => this;

    /// <summary>The title with what a listener wants to hear first.</summary>
    protected virtual string TitleWithFinding => Title;

    /// <summary>Lays the picture out in the space that it is given.</summary>
    public abstract Picture Draw(ChartSize size);
}
