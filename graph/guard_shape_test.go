package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"loftet/server/domain"
)

// wraps are the ways in which a selection can stand in a document. What it comes to is the same.
var wraps = map[string]func(on, selection string) string{
	"plainly":          func(_, selection string) string { return "{" + selection + "}" },
	"in an inline one": func(on, selection string) string { return "{...on " + on + "{" + selection + "}}" },
	"in a fragment": func(on, selection string) string {
		return "{...F} fragment F on " + on + "{" + selection + "}"
	},
	"in a fragment of one": func(on, s string) string {
		return "{...E} fragment E on " + on + "{...F} fragment F on " + on + "{" + s + "}"
	},
}

// TestEachLimitOfADocumentIsAtItsEdge holds a document at each limit to be let through, and one
// beyond it not, however it is wrapped.
func TestEachLimitOfADocumentIsAtItsEdge(t *testing.T) {
	t.Parallel()
	again := func(n int, word string) string { return strings.Repeat(word+" ", n) }
	deep := func(n int) string { return strings.Repeat("a{", n-1) + "a" + strings.Repeat("}", n-1) }
	for wrap, document := range wraps {
		for name, c := range map[string]struct {
			most      int
			selection func(n int) string
		}{
			"levels":      {maxDepth, deep},
			"aliases":     {maxAliases, func(n int) string { return "p{" + again(n, "a:id") + "}" }},
			"root fields": {maxRootFields, func(n int) string { return again(n, "id") }},
			"directives":  {maxDirectives, func(n int) string { return "p{" + again(n, "id @x") + "}" }},
		} {
			for n, refused := range map[int]bool{c.most: false, c.most + 1: true} {
				doc, err := parser.ParseQuery(&ast.Source{Input: document("Query", c.selection(n))})
				if err != nil {
					t.Fatal(err)
				}
				if got := domain.IsCode(checkShape(doc), domain.TooComplex); got != refused {
					t.Errorf("%d %s %s: refused %v", n, name, wrap, got)
				}
			}
		}
	}
}

func TestDirectivesCountWhereverTheyStand(t *testing.T) {
	t.Parallel()
	many := func(n int) string { return strings.Repeat("@x ", n) }
	for name, document := range map[string]string{
		"on the operation": "query %s{id}", "on a field": "{id %s}", "on an inline one": "{... %s{id}}",
		"on a spread": "{...F %s} fragment F on Query{id}", "on a fragment": "{...F} fragment F on Query %s{id}",
	} {
		for n, refused := range map[int]bool{maxDirectives: false, maxDirectives + 1: true} {
			doc, err := parser.ParseQuery(&ast.Source{Input: fmt.Sprintf(document, many(n))})
			if err != nil {
				t.Fatal(err)
			}
			if got := domain.IsCode(checkShape(doc), domain.TooComplex); got != refused {
				t.Errorf("%d %s: refused %v", n, name, got)
			}
		}
	}
	for _, document := range []string{
		"{...F @defer} fragment F on Query{id}", "{p{... @defer{id}}}", "{...F id} fragment F on Query{... @defer{id}}",
	} {
		doc, err := parser.ParseQuery(&ast.Source{Input: document})
		if err != nil {
			t.Fatal(err)
		}
		if err := checkShape(doc); !domain.IsCode(err, domain.Invalid) {
			t.Errorf("%s: %v", document, err)
		}
	}
}

// TestADocumentThatFragmentsMultiplyIsRefusedBeforeItIsValidated has fragments double a field, to
// what may be read and to twice that.
func TestADocumentThatFragmentsMultiplyIsRefusedBeforeItIsValidated(t *testing.T) {
	t.Parallel()
	for levels, refused := range map[int]bool{14: false, 15: true, 62: true, 70: true} { // 2^15 fields under one
		doc, err := parser.ParseQuery(&ast.Source{Input: "{p{...G}} fragment G on Query{...F0 ...F0 }" +
			strings.TrimPrefix(doubling(levels, "id"), "{...F0}")})
		if err != nil {
			t.Fatal(err)
		}
		if got := domain.IsCode(checkShape(doc), domain.TooComplex); got != refused {
			t.Errorf("%d levels: refused %v", levels, got)
		}
	}
}

// costs is what a good document costs.
func costs(t *testing.T, query string, variables map[string]any) int64 {
	t.Helper()
	doc, faults := gqlparser.LoadQueryWithRules(testSchema, query, rules.NewDefaultRules())
	if faults != nil {
		t.Fatal(query, faults)
	}
	return costOf(doc, doc.Operations[0], variables)
}

// TestWhatIsAskedCostsTheSameHoweverItIsWrapped counts by hand what each question comes to.
func TestWhatIsAskedCostsTheSameHoweverItIsWrapped(t *testing.T) {
	t.Parallel()
	const question = 1 + questionCost
	for wrap, document := range wraps {
		for selection, want := range map[string]int64{
			`__typename`:                                    1,
			`__typename a:__typename`:                       2,
			`pledges{totalCount}`:                           question + 1,
			`pledge(slug:"x"){id}`:                          question + 1,
			`a:pledge(slug:"x"){id id}`:                     question + 2,
			`pledge(slug:"x"){focusAreas{id}}`:              question + 1 + 8,
			`pledge(slug:"x"){focusAreas{commitments{id}}}`: question + 1 + 8*(1+8),
			`pledges(first:7){nodes{id} totalCount}`:        question + 1 + 7 + 1,
			`pledges(first:7){edges{node{id} cursor}}`:      question + 1 + 7*(1+1+1),
		} {
			if got := costs(t, document("Query", selection), nil); got != want {
				t.Errorf("%s %s: %d, want %d", selection, wrap, got, want)
			}
		}
	}
}

// TestAFragmentCostsWhatThePageThatItStandsInMakesIt spreads one fragment on pages of two sizes.
func TestAFragmentCostsWhatThePageThatItStandsInMakesIt(t *testing.T) {
	t.Parallel()
	const two = `{a:pledges(first:2){...C} b:pledges(first:90){...C ...C}} fragment C on PledgeConnection{nodes{id}}`
	if got, want := costs(t, two, nil), int64(2*(1+questionCost)+(1+2)+2*(1+90)); got != want {
		t.Errorf("%d, want %d", got, want)
	}
}

func TestAPageIsAsLargeAsItsVariableSaysWhateverItIsReadAs(t *testing.T) {
	t.Parallel()
	const query = `query($n:Int){pledges(first:$n){nodes{id}}}`
	for _, c := range []struct {
		n    any
		page int64
	}{
		{int64(7), 7}, {7, 7}, {7.0, 7}, {json.Number("7"), 7}, {nil, domain.DefaultPage}, {"7", domain.MaxPage},
		{json.Number("x"), domain.MaxPage}, {int64(0), 1}, {int64(-5), 1}, {int64(1 << 40), domain.MaxPage},
	} {
		if got := costs(t, query, map[string]any{"n": c.n}) - (1 + questionCost) - 1; got != c.page {
			t.Errorf("%T %v: a page of %d, want %d", c.n, c.n, got, c.page)
		}
	}
}

func TestABudgetMayBeSpentToItsEnd(t *testing.T) {
	t.Parallel()
	if err := checkCost(publicBudget, publicBudget); err != nil {
		t.Error(err)
	}
	if err := checkCost(publicBudget+1, publicBudget); !domain.IsCode(err, domain.TooComplex) {
		t.Error(err)
	}
}
