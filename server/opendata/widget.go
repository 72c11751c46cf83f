package opendata

import (
	"bytes"
	"context"
	"net/http"

	"loftet/server/domain"
)

// widgetPolicy lets any site show the widget in a frame, and the widget do nothing but be read.
const widgetPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

// statusNames are what the statuses of a period are called in Swedish, in the order in which the
// widget shows them.
var statusNames = []struct {
	status domain.PeriodStatus
	name   string
}{
	{
		domain.Fulfilled,
		"Uppfyllt",
	}, {domain.OnTrack, "På väg"}, {domain.Ongoing, "Pågår löpande"}, {domain.NotStarted, "Inte påbörjat"},
	{domain.AtRisk, "Risk att missas"}, {domain.Missed, "Inte uppfyllt"}, {domain.NotTriggered, "Inte utlöst"},
}

// widget answers with how a pledge goes, small enough to stand on another site: by the pledge's
// slug, or by an area's code for the pledge in force.
func (s *Site) widget(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", widgetPolicy)
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	header.Del("Cross-Origin-Opener-Policy")
	// An address is the visitor's to choose; a pledge is there or not.
	p, err := s.pledgeBy(r.Context(), r.PathValue("key"))
	if err != nil {
		refuse(w, r, err)
		return
	}
	s.answer(
		w,
		r,
		"/widget/"+p.ID,
		htmlType+"; charset=utf-8",
		func(ctx context.Context) ([]byte, error) { return s.status(ctx, p) },
	)
}

func (s *Site) status(ctx context.Context, p *domain.Pledge) ([]byte, error) {
	today := s.service.Today()
	follow, err := s.service.Follow(ctx, p, today, domain.AudiencePublic)
	if err != nil {
		return nil, err
	}
	summary := follow.Summary()
	counts := map[domain.PeriodStatus]int{}
	for _, c := range summary.ByStatus {
		counts[c.Status] = c.Count
	}
	type row struct {
		Name  string
		Count string
	}
	var rows []row
	for _, s := range statusNames {
		if n := counts[s.status]; n > 0 {
			rows = append(rows, row{s.name, domain.Grouped(n)})
		}
	}
	var b bytes.Buffer
	err = templates.ExecuteTemplate(&b, "widget.html", map[string]any{
		"Title": p.Title, "Area": p.Area.Name, "URL": s.pledgeURL(p), "IsDue": summary.PeriodsDue > 0,
		"Due": domain.Grouped(summary.PeriodsDue), "Fulfilled": domain.Grouped(summary.PeriodsFulfilled),
		"Rows": rows, "MadeUp": s.notice(), "RunsOn": p.StatusOn(today) == domain.PledgeRunningOn,
	})
	return b.Bytes(), err
}

// pledgeBy finds a signed pledge. NOT_FOUND.
func (s *Site) pledgeBy(ctx context.Context, key string) (*domain.Pledge, error) {
	if !domain.ValidAreaCode(key) {
		return s.service.Pledge(ctx, domain.Actor{}, key)
	}
	p, err := s.service.CurrentPledge(ctx, key, s.service.Today())
	if err == nil && p == nil {
		err = domain.ErrNotFound("area")
	}
	return p, err
}
