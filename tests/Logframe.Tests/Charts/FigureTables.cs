using Logframe.Reports.Review;
using Logframe.Reports.Review.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Logframe.Tests.Charts;

/// <summary>A page with the table of every chart of a review, as its own pages show them.</summary>
internal sealed class FigureTables : ComponentBase
{
    [Inject]
    internal ReviewBook Book { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var name in Book.Pictures.Keys)
        {
            builder.OpenComponent<FoldedFigures>(0);
            builder.AddComponentParameter(1, nameof(FoldedFigures.Name), name);
            builder.CloseComponent();
        }
    }
}
