package graph_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"loftet/graph/generated"
	"loftet/server/domain"
)

// canary stands in whatever the neighbours have.
const canary = "Kanariefågeln"

// neighbours fills the neighbouring area and returns the id of a confirmed activity there.
func (a *api) neighbours() string {
	a.t.Helper()
	const piteå = "2581"
	check := trafficCheck()
	check["area"], check["place"], check["summary"] = piteå, map[string]any{"name": canary}, canary
	id := a.accept("pitea", check)
	a.do("pitea", "ReviewActivity", map[string]any{"id": id, "revision": 1, "status": "CONFIRMED"}).succeeds()
	a.do("pitea", "SaveProblem", map[string]any{"id": uuid.NewString(), "input": map[string]any{
		"area": piteå, "title": canary, "description": canary, "theme": "TRAFFIC", "raisedOn": "2025-07-01",
	}}).succeeds().is(nil, "data", "problemSave", "userErrors", 0)
	measured, measure := uuid.NewString(), map[string]any{"text": canary, "party": "POLICE"}
	measure["problemId"] = measured
	a.do("pitea", "SaveProblem", map[string]any{"id": measured, "input": map[string]any{
		"area": piteå, "title": "Kanariefåglar", "theme": "TRAFFIC", "raisedOn": "2025-07-01",
	}}).succeeds()
	a.do("pitea", "SaveMeasure", map[string]any{"id": uuid.NewString(), "input": measure}).succeeds().
		is(nil, "data", "measureSave", "userErrors", 0)
	a.do("pitea", "SavePickupPoint", map[string]any{
		"id": uuid.NewString(), "input": map[string]any{"area": piteå, "name": canary},
	}).
		succeeds()
	a.query("pitea",
		`mutation($id: ID!, $input: IndicatorInput!) { indicatorSave(id: $id, input: $input) { userErrors { code } } }`,
		map[string]any{
			"id": uuid.NewString(),
			"input": map[string]any{
				"area":         piteå,
				"title":        canary,
				"source":       "Påhittad",
				"unit":         "procent",
				"better":       "HIGHER",
				"observations": []any{},
			},
		}).
		succeeds().
		is(nil, "data", "indicatorSave", "userErrors", 0)
	feedback := synpunkt("Kanariefåglar flyger lågt över torget varje kväll.")
	feedback["area"], feedback["placeName"] = piteå, canary
	a.receive(feedback)
	return id
}

// aimed writes a call of a field with what is needed, and what can be said where is, aimed at the
// neighbours.
func aimed(schema *ast.Schema, field *ast.FieldDefinition, activity string, optional bool) string {
	at := map[string]string{
		"area":    `"2581"`,
		"filter":  `{area: "2581"}`,
		"id":      `"` + activity + `"`,
		"groupBy": "[PLACE]",
		"ref":     `"PB-1"`,
		"first":   "5", // all that is below it is asked for as well
	}
	var arguments []string
	for _, argument := range field.Arguments {
		value, says := at[argument.Name]
		switch {
		case !argument.Type.NonNull && !(optional && says):
			continue
		case !says:
			value = literal(schema, argument.Type)
		}
		arguments = append(arguments, argument.Name+": "+value)
	}
	text := field.Name
	if len(arguments) > 0 {
		text += "(" + strings.Join(arguments, ", ") + ")"
	}
	return text + everything(schema, field.Type, 3)
}

// everything selects all that needs no argument, some levels deep.
func everything(schema *ast.Schema, t *ast.Type, levels int) string {
	def := schema.Types[t.Name()]
	if def.Kind != ast.Object {
		if def.IsCompositeType() {
			return " { __typename }"
		}
		return ""
	}
	fields := []string{"__typename"}
	for _, f := range def.Fields {
		needs := slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull })
		// What is divided by hours is asked for of few measures at a time.
		divided := def.Name == "MeasureSum" && (f.Name == "hours" || f.Name == "perHour")
		// All periods of all that is said to be the same cost more than a question may.
		deep := def.Name == "Commitment" && f.Name == "periods" && levels < 2
		if needs || deep ||
			divided || strings.HasPrefix(f.Name, "__") || levels == 0 && schema.Types[f.Type.Name()].IsCompositeType() {
			continue
		}
		fields = append(fields, f.Name+everything(schema, f.Type, levels-1))
	}
	return " { " + strings.Join(fields, " ") + " }"
}

func TestAKeySeesNothingOfAnotherAreaAndWritesNowhere(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	activity := a.neighbours()
	secret, _ := a.key("analytiker", tokenInput())
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	seen := map[string]bool{}
	for _, field := range schema.Query.Fields {
		if field.Directives.ForName("auth") == nil {
			continue
		}
		for _, optional := range []bool{true, false} {
			query := "{ " + aimed(schema, field, activity, optional) + " }"
			got := a.with(secret, query)
			if !mayCall(field, domain.Analyst) {
				got.fails(domain.Forbidden)
				continue
			}
			if code := got.at("errors", 0, "extensions", "code"); code != nil && code != string(domain.NotFound) {
				t.Errorf("%s: %s", query, got.text)
			}
			got.hasNot(canary, activity)
			// what the neighbours' own coordinator sees, or the check would find nothing anywhere
			if optional && mayCall(field, domain.Coordinator) {
				seen[field.Name] = strings.Contains(a.query("pitea", query, nil).succeeds().text, canary)
			}
		}
	}
	want := map[string]bool{
		"activities":    true,
		"activity":      true,
		"activityStats": true,
		"feedbackStats": true,
		"indicators":    true,
		"localities":    false,
		"me":            false,
		"measures":      true,
		"problem":       true,
		"problems":      true,
	}
	if fmt.Sprint(seen) != fmt.Sprint(want) {
		t.Errorf("the neighbours see their own in %v, want %v", seen, want)
	}
	for _, field := range schema.Mutation.Fields {
		got := a.with(secret, "mutation { "+call(schema, field)+" }")
		if got.fails(domain.Forbidden); got.status != http.StatusForbidden {
			t.Errorf("%s: status %d", field.Name, got.status)
		}
	}
	for _, field := range schema.Subscription.Fields {
		name, data := a.listenWith(secret, "2581").event()
		if text := fmt.Sprint(data); field.Name != "changed" || name != "next" ||
			!strings.Contains(text, string(domain.NotFound)) {
			t.Errorf("%s: %s %s", field.Name, name, text)
		}
	}
}
