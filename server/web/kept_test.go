package web

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"loftet/server/clocktest"
	"loftet/server/domain"
	"loftet/server/export"
	"loftet/server/seed"
)

// kept is how many periods are fulfilled, of how many that are due.
type kept struct{ fulfilled, due int }

// add counts a period. Only kinds with something to reach are ever due.
func (k *kept) add(kind, status string) {
	if kind != "RECURRING" && kind != "DELIVERABLE" {
		return
	}
	switch status {
	case "FULFILLED":
		k.fulfilled++
		k.due++
	case "MISSED":
		k.due++
	}
}

var widgetSum = regexp.MustCompile(`<strong>(\d+) av (\d+)</strong>`)

func TestEveryWayTellsTheSameNumberOfKeptPeriods(t *testing.T) {
	t.Parallel()
	site := newDemo(t, began, clocktest.Now, false)
	handler := site.Handler()
	read := func(r *http.Request) string {
		t.Helper()
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", r.URL, w.Code, w.Body)
		}
		return w.Body.String()
	}
	file := func(path string) []map[string]string {
		t.Helper()
		lines, err := csv.NewReader(strings.NewReader(read(httptest.NewRequest(http.MethodGet, path, nil)))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		rows := make([]map[string]string, len(lines)-1)
		for i, line := range lines[1:] {
			rows[i] = map[string]string{}
			for j, name := range lines[0] {
				rows[i][name] = line[j]
			}
		}
		return rows
	}
	body := `{"query":"{ currentPledge(area: \"2560\") { id summary { periodsDue periodsFulfilled } ` +
		`focusAreas { commitments { id kind periods { status } } } } }"}`
	var answer struct {
		Data struct {
			CurrentPledge struct {
				ID         string
				Summary    struct{ PeriodsDue, PeriodsFulfilled int }
				FocusAreas []struct {
					Commitments []struct {
						ID, Kind string
						Periods  []struct{ Status string }
					}
				}
			}
		}
	}
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	if err := json.Unmarshal([]byte(read(request)), &answer); err != nil {
		t.Fatal(err)
	}
	pledge := answer.Data.CurrentPledge
	want, kinds, got := kept{pledge.Summary.PeriodsFulfilled, pledge.Summary.PeriodsDue}, map[string]string{},
		map[string]kept{}
	if want.due == 0 || want.fulfilled == want.due {
		t.Fatalf("nothing to compare: %+v of %q", want, pledge.ID)
	}
	var page kept
	for _, focus := range pledge.FocusAreas {
		for _, c := range focus.Commitments {
			kinds[c.ID] = c.Kind
			for _, p := range c.Periods {
				page.add(c.Kind, p.Status)
			}
		}
	}
	got["the pledge's page"] = page
	for _, row := range file("/open-data/pledges.csv") {
		if row["pledge"] == pledge.ID {
			due, _ := strconv.Atoi(row["periods_due"])
			fulfilled, _ := strconv.Atoi(row["periods_fulfilled"])
			got["pledges.csv"] = kept{fulfilled, due}
		}
	}
	var periods kept
	for _, row := range file("/open-data/periods.csv") {
		if row["pledge"] == pledge.ID {
			periods.add(kinds[row["commitment"]], row["status"])
		}
	}
	got["periods.csv"] = periods
	if found := widgetSum.FindStringSubmatch(
		read(httptest.NewRequest(http.MethodGet, "/widget/"+pledge.ID, nil)),
	); found != nil {
		fulfilled, _ := strconv.Atoi(found[1])
		due, _ := strconv.Atoi(found[2])
		got["the widget"] = kept{fulfilled, due}
	}
	filter := domain.CommitmentStatsFilter{Areas: []string{seed.DemoArea}, PledgeID: &pledge.ID}
	for _, by := range [][]domain.CommitmentDimension{
		nil, {domain.PeriodsByYear}, {domain.PeriodsByStatus, domain.PeriodsByKind}, {domain.PeriodsByFocusArea},
	} {
		stats, err := site.service.CommitmentStats(t.Context(), domain.Actor{}, filter, by)
		if err != nil {
			t.Fatal(err)
		}
		var sum kept
		for _, row := range stats.Rows {
			sum.fulfilled += row.Fulfilled
			sum.due += row.Due
		}
		got[fmt.Sprint("commitmentStats by ", by)] = sum
	}
	var exported kept
	table := export.Periods()
	err := site.service.ExportPeriods(t.Context(), gateAnalyst, filter, func() error { return nil },
		func(p domain.PledgePeriod) error {
			row := map[string]string{}
			for i, value := range table.Row(p) {
				row[table.Columns()[i].Name] = fmt.Sprint(value)
			}
			exported.add(row["kind"], row["status"])
			return nil
		})
	if err != nil {
		t.Fatal(err)
	}
	got["the export"] = exported
	if len(got) != 9 {
		t.Errorf("%d ways were read", len(got))
	}
	for way, number := range got {
		if number != want {
			t.Errorf(
				"%s: %d of %d, the start page has %d of %d", way, number.fulfilled, number.due, want.fulfilled,
				want.due,
			)
		}
	}
}
