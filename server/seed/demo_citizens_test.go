package seed_test

import (
	"net/netip"
	"testing"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
)

func queueOf(t *testing.T, svc *service.Service) []*domain.Feedback {
	t.Helper()
	page, err := svc.FeedbackQueue(
		t.Context(),
		coordinator(seed.DemoArea),
		seed.DemoArea,
		domain.FeedbackFilter{},
		everything,
	)
	failOn(t, err)
	return page.Nodes
}

func TestTheDemosCitizensHaveBeenHeard(t *testing.T) {
	t.Parallel()
	svc := newService(t, autumn)
	failOn(t, seed.Demo(t.Context(), svc, autumn, false))
	statuses, outcomes, similar, finds := map[domain.ModerationStatus]int{}, map[domain.FeedbackOutcome]int{}, 0, 0
	for _, f := range queueOf(t, svc) {
		statuses[f.Status]++
		outcomes[f.Outcome]++
		similar += count(f.Group != f.ID)
		finds += len(f.Finds())
		if f.IsPublic() && len(f.Finds()) > 0 {
			t.Errorf("%q is public", f.Text)
		}
	}
	for _, s := range []domain.ModerationStatus{
		domain.FeedbackReceived, domain.FeedbackPublished, domain.FeedbackPublishedRedacted,
		domain.FeedbackNotPublished, domain.FeedbackForwarded,
	} {
		if statuses[s] == 0 {
			t.Errorf("nothing is %s", s)
		}
	}
	for _, o := range domain.FeedbackOutcomes {
		if outcomes[o] == 0 {
			t.Errorf("nothing became %s", o)
		}
	}
	if similar == 0 || finds == 0 {
		t.Errorf("%d similar, %d with personal data", similar, finds)
	}
	open := true
	dialogues, err := svc.Dialogues(t.Context(), domain.Actor{}, seed.DemoArea, &open, everything)
	failOn(t, err)
	if len(dialogues.Nodes) != 1 {
		t.Errorf("%d dialogues are open", len(dialogues.Nodes))
	}
	code, err := svc.ReceiptCodeOf(t.Context(), seed.DemoFeedbackID)
	failOn(t, err)
	receipt, err := svc.FeedbackByReceipt(t.Context(), netip.Addr{}, code.String())
	failOn(t, err)
	if receipt.Reply == nil || len(receipt.Links) < 2 {
		t.Errorf("the visitor's receipt: %+v", receipt)
	}
}

func TestAnEmptyDemoHasHeardNobody(t *testing.T) {
	t.Parallel()
	svc := newService(t, autumn)
	failOn(t, seed.Demo(t.Context(), svc, autumn, true))
	if n := len(queueOf(t, svc)); n > 0 {
		t.Errorf("%d pieces of feedback", n)
	}
}
