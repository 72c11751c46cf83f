package opendata

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"loftet/server/domain"
)

// table is a data set: rows of the same columns. A cell is a text, an int, a bool, or nil for what
// is not known.
type table struct {
	name, title, description string
	columns                  []column
	rows                     func(context.Context, *Site) ([][]any, error)
}

type column struct{ Name, Description string }

// tables are all data sets, each at a stable address as CSV and JSON.
var tables = []table{
	{"pledges", "Medborgarlöften", "Undertecknade medborgarlöften, ett per rad.", []column{
		{"pledge", "löftets kortnamn, dess nyckel i de andra filerna"}, {"title", "titel"}, {"area", "kommunkod"},
		{
			"area_name",
			"kommun",
		}, {"police_area", "lokalpolisområde"},
		{"status", "DRAFT, ACTIVE gällande, RUNNING_ON löper vidare, CLOSED avslutat"}, {"signed_on", "undertecknat"},
		{
			"valid_from",
			"första dag",
		}, {"valid_to", "sista dag"}, {"runs_until_replaced", "om löftet gäller tills nytt löfte ges"},
		{
			"periods_due",
			"perioder som är över, eller uppfyllda i förtid",
		}, {"periods_fulfilled", "hur många av dem som är uppfyllda"}, {"url", "löftets sida"},
	}, pledgeRows},
	{"commitments", "Åtaganden", "Varje åtagande i de ord som undertecknades, och på lättläst svenska.", []column{
		{
			"pledge",
			"löftets kortnamn",
		}, {"commitment", "åtagandets nyckel"}, {"focus_area", "inriktning"}, {"objective", "delområde"}, {
			"text", "ordalydelse som undertecknad",
		},
		{
			"easy_text",
			"samma på lättläst svenska, inte undertecknat",
		}, {"kind", "RECURRING återkommande, DELIVERABLE leverans, CONDITIONAL vid behov, CONTINUOUS löpande"}, {
			"responsible", "ansvariga parter, skilda med blanksteg",
		},
		{
			"target_count",
			"gånger per period",
		}, {"target_period", "periodens längd"}, {"status", "status i pågående period"},
	}, commitmentRows},
	{
		"periods",
		"Uppföljningsperioder",
		"Hur varje åtagande står i varje period. Räknas fram ur registrerade aktiviteter.",
		[]column{
			{
				"pledge",
				"löftets kortnamn",
			}, {"commitment", "åtagandets nyckel"}, {"start", "periodens första dag"}, {"end", "periodens sista dag"},
			{
				"required",
				"gånger som lovats",
			}, {"done", "gånger som gjorts"},
			{"status", "NOT_STARTED, ON_TRACK, AT_RISK, FULFILLED, MISSED, NOT_TRIGGERED, ONGOING"},
			{"explanation", "förklaring till en missad period"}, {
				"settles_on",
				"dag då det redovisas hur perioden slutade; till dess står statusen från dess sista dag; tomt när det är gjort",
			},
		},
		periodRows,
	},
	{
		"totals",
		"Siffror per år",
		"Vad som har räknats, summerat per år för kommunen. 1–4 visas som ”färre än 5” där ett exakt tal kunde peka ut någon. Vad kontroller har lett till under ett år redovisas den 1 februari året efter.",
		[]column{
			{
				"year",
				"år",
			}, {"measure", "vad som räknats, som nyckel"}, {"label", "vad som räknats, på svenska"}, {
				"value", "antal; tomt när det inte räknats, är skyddat eller inte har redovisats",
			},
			{
				"suppressed",
				"om talet är skyddat",
			}, {"at_least", "om talet kan vara högre"}, {"display", "som det visas för läsare"}, {
				"released_on", "dag då talet redovisas; tomt när det är gjort",
			},
		},
		totalRows,
	},
	{
		"feedback",
		"Publicerade synpunkter",
		"Vad invånare har skrivit, efter granskning, med svar och vad det ledde till. De 10 000 senaste.",
		[]column{
			{
				"feedback",
				"synpunktens nyckel",
			}, {"published_on", "dag då den publicerades"}, {"theme", "tema"}, {"text", "texten"}, {
				"redacted", "om något är borttaget ur texten",
			},
			{
				"place",
				"plats, som ort eller väg",
			}, {"outcome", "UNDER_REVIEW, INCLUDED, HANDLED_OTHERWISE, NOT_TAKEN_UP"},
			{"outcome_text", "vad det ledde till, i ord"}, {"reply", "svar"},
		},
		feedbackRows,
	},
}

// maxFeedback is how many pieces of feedback the file holds.
const maxFeedback = 10_000

func feedbackRows(ctx context.Context, s *Site) (rows [][]any, err error) {
	request := domain.PageRequest{First: domain.MaxPage}
	for {
		found, err := s.service.PublishedFeedback(ctx, s.area, domain.PublishedFilter{}, request)
		if err != nil {
			return nil, err
		}
		for _, f := range found.Nodes {
			reply := ""
			if f.Reply != nil {
				reply = f.Reply.Text
			}
			rows = append(
				rows,
				[]any{
					f.ID,
					string(f.PublishedOn),
					string(f.Theme),
					f.Text,
					f.Redacted,
					f.PlaceName,
					string(f.Outcome),
					f.OutcomeText,
					reply,
				},
			)
		}
		if !found.More || len(found.Cursors) == 0 || len(rows) >= maxFeedback {
			return rows, nil
		}
		request.After = found.Cursors[len(found.Cursors)-1]
	}
}

func pledgeRows(ctx context.Context, s *Site) (rows [][]any, err error) {
	return rows, s.each(ctx, func(v view) error {
		p, summary := v.pledge, v.follow.Summary()
		rows = append(rows, []any{
			p.ID, p.Title, p.Area.Code, p.Area.Name, p.Area.PoliceArea, string(p.StatusOn(v.today)), string(p.SignedOn),
			string(p.ValidFrom), string(p.ValidTo),
			p.RunsUntilReplaced, summary.PeriodsDue, summary.PeriodsFulfilled, s.pledgeURL(p),
		})
		return nil
	})
}

func commitmentRows(ctx context.Context, s *Site) (rows [][]any, err error) {
	return rows, s.each(ctx, func(v view) error {
		for _, focus := range v.pledge.FocusAreas {
			for _, c := range focus.Commitments {
				var count, period any
				if c.Target != nil {
					count, period = c.Target.Count, string(c.Target.Period)
				}
				rows = append(rows, []any{
					v.pledge.ID, c.ID, focus.Title, c.Objective, c.Text, c.EasyText, string(c.Kind),
					joined(c.Responsible), count, period, string(v.follow.Current(c).Status),
				})
			}
		}
		return nil
	})
}

func periodRows(ctx context.Context, s *Site) (rows [][]any, err error) {
	return rows, s.each(ctx, func(v view) error {
		for _, c := range v.pledge.Commitments() {
			for _, p := range v.follow.Periods(c) {
				rows = append(
					rows,
					[]any{
						v.pledge.ID,
						c.ID,
						string(p.Start),
						string(p.End),
						p.Required,
						p.Done,
						string(p.Status),
						p.Explanation,
						string(p.SettlesOn),
					},
				)
			}
		}
		return nil
	})
}

func totalRows(ctx context.Context, s *Site) (rows [][]any, err error) {
	pledges, err := s.pledges(ctx)
	if err != nil || len(pledges) == 0 {
		return nil, err
	}
	first := pledges[len(pledges)-1].ValidFrom.Year()
	for year := s.service.Today().Year(); year >= first; year-- {
		totals, err := s.service.PublicTotals(ctx, s.area, year)
		if err != nil {
			return nil, err
		}
		for _, t := range totals {
			var value any
			if t.Value != nil {
				value = *t.Value
			}
			rows = append(rows, []any{
				year, t.Measure(), t.Label, value, t.Suppressed, t.AtLeast, t.Display, string(t.ReleasedOn),
			})
		}
	}
	return rows, nil
}

func joined(parties []domain.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = string(p)
	}
	return strings.Join(names, " ")
}

// columns are a table's columns. In a demo the last one says what the data is: a row may be copied
// from its file.
func (s *Site) columns(t table) []column {
	if !s.demo {
		return t.columns
	}
	return append(slices.Clone(t.columns), column{
		"demo", "att raden kommer ur en demonstration med påhittade uppgifter",
	})
}

func (s *Site) rows(ctx context.Context, t table) ([][]any, error) {
	rows, err := t.rows(ctx, s)
	if s.demo {
		for i := range rows {
			rows[i] = append(rows[i], "påhittat")
		}
	}
	return rows, err
}

// csv writes a table by RFC 4180.
func (s *Site) csv(ctx context.Context, t table) ([]byte, error) {
	rows, err := s.rows(ctx, t)
	if err != nil {
		return nil, err
	}
	t.columns = s.columns(t)
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	line := make([]string, len(t.columns))
	for i, c := range t.columns {
		line[i] = c.Name
	}
	_ = w.Write(line) // a buffer takes everything
	for _, row := range rows {
		for i, cell := range row {
			line[i] = plain(cell)
		}
		_ = w.Write(line)
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// plain is a cell as text. A text that a spreadsheet would take for a formula gets an apostrophe
// before it.
func plain(cell any) string {
	switch v := cell.(type) {
	case nil:
		return ""
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	case string:
		if v != "" && strings.ContainsRune("=+-@\t\r\n", rune(v[0])) {
			return "'" + v
		}
		return v
	}
	return fmt.Sprint(cell)
}

// json writes a table as an object that says what it is and holds its rows.
func (s *Site) json(ctx context.Context, t table) ([]byte, error) {
	rows, err := s.rows(ctx, t)
	if err != nil {
		return nil, err
	}
	t.columns = s.columns(t)
	objects := make([]map[string]any, len(rows))
	for i, row := range rows {
		objects[i] = map[string]any{}
		for j, cell := range row {
			if cell == "" {
				cell = nil
			}
			objects[i][t.columns[j].Name] = cell
		}
	}
	descriptions := map[string]string{}
	for _, c := range t.columns {
		descriptions[c.Name] = c.Description
	}
	return json.MarshalIndent(
		map[string]any{
			"title":       t.title,
			"description": strings.TrimSpace(s.notice() + " " + t.description),
			"licence":     Licence,
			"columns":     descriptions,
			"rows":        objects,
		},
		"",
		" ",
	)
}

// view is a pledge and how it stands today.
type view struct {
	pledge *domain.Pledge
	follow *domain.FollowUp
	today  domain.Date
}

// each looks at every signed pledge of the area, newest first.
func (s *Site) each(ctx context.Context, look func(view) error) error {
	pledges, err := s.pledges(ctx)
	if err != nil {
		return err
	}
	for _, p := range pledges {
		follow, err := s.service.Follow(ctx, p, s.service.Today(), domain.AudiencePublic)
		if err != nil {
			return err
		}
		if err := look(view{p, follow, s.service.Today()}); err != nil {
			return err
		}
	}
	return nil
}

func (s *Site) pledgeURL(p *domain.Pledge) string { return s.base + "/lofte/" + p.ID }
