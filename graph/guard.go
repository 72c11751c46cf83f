package graph

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"loftet/server/domain"
)

// Limits of a document, checked before it is carried out, each in time linear in the document.
const (
	maxQuery      = 16 << 10
	maxTokens     = 1000
	maxDepth      = 12
	maxAliases    = 30
	maxRootFields = 20
	maxDirectives = 50

	// What an operation may cost by its document, in fields that it may at worst resolve, and what
	// a question to the database adds to it.
	publicBudget  = 60_000
	analystBudget = 10 * publicBudget
	questionCost  = 50
)

func errTooComplex(what string) *domain.Error {
	return &domain.Error{Code: domain.TooComplex, Message: what}
}

// guard measures a document. What a fragment comes to is worked out once, however often it is
// spread, and no sum grows beyond what a number holds.
type guard struct {
	fragments map[string]*ast.FragmentDefinition
	shapes    map[string]*shape
	costs     map[fragmentOnPage]int64
	variables map[string]any
}

// shape is what a part of a document looks like when its fragments are spread.
type shape struct {
	depth, aliases, directives, fields int64
	deferred                           bool
}

type fragmentOnPage struct {
	name string
	page int64
}

func newGuard(doc *ast.QueryDocument) *guard {
	g := &guard{
		fragments: make(map[string]*ast.FragmentDefinition, len(doc.Fragments)),
		shapes:    map[string]*shape{},
		costs:     map[fragmentOnPage]int64{},
	}
	for _, f := range doc.Fragments {
		g.fragments[f.Name] = f
	}
	return g
}

// checkShape refuses a document that is too deep, too wide or too clever, before it is validated.
func checkShape(doc *ast.QueryDocument) error {
	g := newGuard(doc)
	for _, op := range doc.Operations {
		s := g.shapeOf(op.SelectionSet)
		s.directives = add(s.directives, int64(len(op.Directives)))
		switch {
		case s.deferred:
			return &domain.Error{Code: domain.Invalid, Message: "@defer stöds inte."}
		case s.depth > maxDepth:
			return errTooComplex(fmt.Sprintf("Frågan är för djup. Den får ha högst %d nivåer.", maxDepth))
		case s.aliases > maxAliases:
			return errTooComplex(fmt.Sprintf("Frågan har för många alias. Den får ha högst %d.", maxAliases))
		case s.directives > maxDirectives:
			return errTooComplex(fmt.Sprintf("Frågan har för många direktiv. Den får ha högst %d.", maxDirectives))
		case g.width(op.SelectionSet) > maxRootFields:
			return errTooComplex(fmt.Sprintf("Frågan har för många fält ytterst. Den får ha högst %d.", maxRootFields))
		case s.fields > publicBudget:
			return errTooComplex("Frågan är för stor. Fråga efter färre fält.")
		}
	}
	return nil
}

func (g *guard) shapeOf(set ast.SelectionSet) shape {
	var s shape
	for _, selection := range set {
		switch x := selection.(type) {
		case *ast.Field:
			inner := g.shapeOf(x.SelectionSet)
			if x.Name != "ofType" { // the schema's own chain, which branches nowhere
				inner.depth = add(inner.depth, 1)
			}
			inner.fields = add(inner.fields, 1)
			if x.Alias != x.Name {
				inner.aliases = add(inner.aliases, 1)
			}
			s.take(inner, x.Directives)
		case *ast.InlineFragment:
			s.take(g.shapeOf(x.SelectionSet), x.Directives)
		case *ast.FragmentSpread:
			s.take(*g.fragmentShape(x.Name), x.Directives)
		}
	}
	return s
}

// fragmentShape is the shape of a fragment; of one that spreads itself, which validation refuses,
// what is known so far.
func (g *guard) fragmentShape(name string) *shape {
	if known := g.shapes[name]; known != nil {
		return known
	}
	known := &shape{}
	g.shapes[name] = known
	if f := g.fragments[name]; f != nil {
		*known = g.shapeOf(f.SelectionSet)
		known.directives = add(known.directives, int64(len(f.Directives)))
	}
	return known
}

func (s *shape) take(inner shape, directives ast.DirectiveList) {
	s.depth = max(s.depth, inner.depth)
	s.aliases = add(s.aliases, inner.aliases)
	s.fields = add(s.fields, inner.fields)
	s.directives = add(s.directives, add(inner.directives, int64(len(directives))))
	s.deferred = s.deferred || inner.deferred || directives.ForName("defer") != nil
}

// width is how many fields a selection has directly, its fragments spread.
func (g *guard) width(set ast.SelectionSet) (fields int64) {
	return widthOf(set, g.fragments, map[string]int64{})
}

func widthOf(
	set ast.SelectionSet,
	fragments map[string]*ast.FragmentDefinition,
	known map[string]int64,
) (fields int64) {
	for _, selection := range set {
		switch x := selection.(type) {
		case *ast.Field:
			fields = add(fields, 1)
		case *ast.InlineFragment:
			fields = add(fields, widthOf(x.SelectionSet, fragments, known))
		case *ast.FragmentSpread:
			n, is := known[x.Name]
			if f := fragments[x.Name]; !is && f != nil {
				known[x.Name] = 0
				n = widthOf(f.SelectionSet, fragments, known)
				known[x.Name] = n
			}
			fields = add(fields, n)
		}
	}
	return fields
}

// costOf is what a validated operation may at worst come to: its fields, times the sizes of the
// pages and lists that they stand in, with what it asks of the database on top.
func costOf(doc *ast.QueryDocument, op *ast.OperationDefinition, variables map[string]any) int64 {
	g := newGuard(doc)
	g.variables = variables
	return g.cost(op.SelectionSet, 1)
}

// checkCost refuses an operation that may come to more than the budget.
func checkCost(cost, budget int64) error {
	if cost <= budget {
		return nil
	}
	return errTooComplex(fmt.Sprintf(
		"Frågan kan kosta %d och får kosta högst %d. Fråga efter färre fält, mindre sidor eller mindre åt gången.",
		cost, budget,
	))
}

// cost is that of a selection; page is how long the lists of a connection are, when it is of one.
func (g *guard) cost(set ast.SelectionSet, page int64) (sum int64) {
	for _, selection := range set {
		switch x := selection.(type) {
		case *ast.Field:
			sum = add(sum, g.fieldCost(x, page))
		case *ast.InlineFragment:
			sum = add(sum, g.cost(x.SelectionSet, page))
		case *ast.FragmentSpread:
			key := fragmentOnPage{x.Name, page}
			known, is := g.costs[key]
			if f := g.fragments[x.Name]; !is && f != nil {
				g.costs[key] = 0
				known = g.cost(f.SelectionSet, page)
				g.costs[key] = known
			}
			sum = add(sum, known)
		}
	}
	return sum
}

func (g *guard) fieldCost(f *ast.Field, page int64) int64 {
	if f.Definition == nil || len(f.SelectionSet) == 0 {
		return 1
	}
	if isConnection(f.Definition.Type) {
		return add(1+questionCost, g.cost(f.SelectionSet, g.pageSize(f)))
	}
	many, own := int64(1), int64(1)
	if f.Definition.Type.Elem != nil {
		many = page
		if f.ObjectDefinition == nil || !strings.HasSuffix(f.ObjectDefinition.Name, "Connection") {
			many = listBound(f)
		}
	}
	if asksDatabase(f) {
		own += questionCost
	}
	return add(own, times(many, g.cost(f.SelectionSet, 1)))
}

func isConnection(t *ast.Type) bool {
	return t.Elem == nil && strings.HasSuffix(t.NamedType, "Connection")
}

// pageSize is how many a connection is asked for; what is out of bounds is refused elsewhere.
func (g *guard) pageSize(f *ast.Field) int64 {
	argument := f.Arguments.ForName("first")
	if argument == nil || argument.Value == nil {
		return domain.DefaultPage
	}
	value, err := argument.Value.Value(g.variables)
	if err != nil || value == nil {
		return domain.DefaultPage
	}
	var first int64
	switch n := value.(type) {
	case int64:
		first = n
	case int:
		first = int64(n)
	case float64:
		first = int64(n)
	case json.Number:
		first, err = n.Int64()
	default:
		return domain.MaxPage
	}
	if err != nil {
		return domain.MaxPage
	}
	return min(max(first, 1), domain.MaxPage)
}

// usualList is how long a list that is not paged is taken to be, unless it stands below. What a
// list really holds is counted again while the operation runs.
const usualList = 10

// listBounds are lists that are usually longer or shorter than the usual.
var listBounds = map[string]int64{
	"Pledge.focusAreas":               8,
	"FocusArea.commitments":           8,
	"Pledge.commitments":              40,
	"Commitment.periods":              40,
	"Commitment.steps":                6,
	"Problem.measures":                4,
	"Problem.causes":                  4,
	"Problem.history":                 4,
	"Measure.history":                 4,
	"CouncilMeeting.history":          4,
	"CouncilMeeting.items":            5,
	"CouncilMeeting.decisions":        5,
	"Measure.causes":                  2,
	"Activity.commitments":            3,
	"Activity.amendments":             3,
	"Feedback.similar":                maxSimilar,
	"ActivityStats.rows":              500,
	"CommitmentStats.rows":            200,
	"FeedbackStats.rows":              500,
	"ActivityStatsRow.key":            4,
	"CommitmentStatsRow.key":          4,
	"FeedbackStatsRow.key":            4,
	"ActivityStatsRow.measures":       15,
	"FieldKit.pickupPoints":           50,
	"FieldKit.recentActivities":       20,
	"FieldKit.knownPlaces":            100,
	"Indicator.observations":          30,
	"ActionPlan.measures":             20,
	"PublicFeedback.linked":           3,
	"FeedbackReceipt.linked":          3,
	"User.areas":                      3,
	"APIToken.areas":                  3,
	"AccessReview.accounts":           100,
	"Query.publicTotals":              40,
	"Query.noticeVersions":            50,
	"ActivitiesSubmitPayload.results": 100,
	"__Schema.types":                  120,
	"__Type.fields":                   4,
	"__Type.inputFields":              2,
	"__Type.enumValues":               2,
	"__Type.interfaces":               1,
	"__Type.possibleTypes":            1,
	"__Field.args":                    1,
	"__Schema.directives":             10,
	"__Directive.args":                2,
}

func listBound(f *ast.Field) int64 {
	if f.ObjectDefinition != nil {
		if bound, is := listBounds[f.ObjectDefinition.Name+"."+f.Definition.Name]; is {
			return bound
		}
	}
	return usualList
}

// asksDatabase reports whether a field that is no connection is a question to the database for each
// record that it stands on.
func asksDatabase(f *ast.Field) bool {
	if f.ObjectDefinition == nil {
		return false
	}
	switch f.ObjectDefinition.Name {
	case "Query", "Mutation":
		return !strings.HasPrefix(f.Name, "__")
	}
	return false
}

// add and times stay at the largest number instead of going round.
func add(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}

func times(a, b int64) int64 {
	if a > 0 && b > math.MaxInt64/a {
		return math.MaxInt64
	}
	return a * b
}
