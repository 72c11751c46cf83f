package main

import (
	"context"
	"flag"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/service"
)

const duties = "--role ROLL --party PART --areas 2560[,2581] [--unit ENHET]"

var userCommands = []command{
	{name: "list", data: userList, summary: "visa kontona"},
	{
		name: "invite", takes: "ANVÄNDARE " + duties, data: userInvite,
		summary: "nytt konto; skriver en länk där personen själv väljer lösenord. Igen: en ny länk",
	},
	{
		name: "add", takes: "ANVÄNDARE " + duties, data: userAdd,
		summary: "nytt konto med ett lösenord som du skriver, till exempel det första kontot",
	},
	{
		name: "change", takes: "ANVÄNDARE [--role ROLL] [--party PART] [--areas 2560[,2581]] [--unit ENHET]",
		data:    userChange,
		summary: "ändra vad ett konto får göra; det gäller från nästa anrop",
	},
	{
		name: "password", takes: "ANVÄNDARE", data: userPassword,
		summary: "byt ett lösenord; inloggningar avslutas och nycklar återkallas",
	},
	{
		name: "disable", takes: "ANVÄNDARE --reason SKÄL", data: userDisable,
		summary: "stäng ett konto tills vidare; inloggningar och nycklar slutar gälla genast",
	},
	{name: "enable", takes: "ANVÄNDARE --reason SKÄL", data: userEnable, summary: "öppna ett konto som är stängt"},
	{
		name: "retire", takes: "ANVÄNDARE --reason SKÄL", data: userRetire,
		summary: "avsluta ett konto för gott; det som personen har gjort står kvar",
	},
}

// dutyFlags defines the flags that describe an account. described is an account with what they say;
// what was not given stays.
func dutyFlags(set *flag.FlagSet) (described func(domain.User) domain.UserInput) {
	role := set.String("role", "", "`ROLL`: vad kontot får göra. OFFICER FIELD_WORKER COORDINATOR CHIEF ANALYST ADMIN")
	party := set.String(
		"party", "", "`PART` som det hör till. POLICE MUNICIPALITY OTHER_AUTHORITY CIVIL_SOCIETY BUSINESS",
	)
	areas := set.String("areas", "", "`KOMMUNKODER` där det arbetar, med komma mellan")
	unit := set.String("unit", "", "`ENHET`, så som den visas för allmänheten")
	return func(u domain.User) domain.UserInput {
		set.Visit(func(f *flag.Flag) {
			switch f.Name {
			case "role":
				u.Role = domain.Role(*role)
			case "party":
				u.Party = domain.Party(*party)
			case "areas":
				u.AreaCodes = strings.FieldsFunc(*areas, func(r rune) bool { return r == ',' || r == ' ' })
			case "unit":
				u.Unit = *unit
			}
		})
		return domain.UserInput{Username: u.Username, Role: u.Role, Party: u.Party, Unit: &u.Unit, Areas: u.AreaCodes}
	}
}

// accountWork is work on the account that the first word names.
func accountWork(do func(ctx context.Context, s *service.Service, p *program, u *domain.User) error) *work {
	return &work{words: 1, do: func(ctx context.Context, s *service.Service, p *program) error {
		name := p.args[0]
		u, err := s.UserNamed(ctx, service.System, name)
		if domain.IsCode(err, domain.NotFound) {
			return fmt.Errorf("det finns inget konto som heter %s", name)
		}
		if err != nil {
			return err
		}
		return do(ctx, s, p, u)
	}}
}

func userAdd(set *flag.FlagSet) *work {
	described := dutyFlags(set)
	return &work{words: 1, input: readPassword, do: func(ctx context.Context, s *service.Service, p *program) error {
		password, err := line(p.stdin)
		if err != nil {
			return err
		}
		u := domain.User{ID: uuid.NewString()}
		u.Apply(described(domain.User{Username: p.args[0]}))
		if _, err := s.UserAdd(ctx, service.System, u, password); err != nil {
			return err
		}
		fmt.Fprintf(p.stdout, "Kontot %s finns nu.\n", u.Username)
		return nil
	}}
}

// userInvite invites somebody new, and with no more than the name of an account gives that one a
// new link.
func userInvite(set *flag.FlagSet) *work {
	described := dutyFlags(set)
	return &work{words: 1, do: func(ctx context.Context, s *service.Service, p *program) error {
		u, err := s.UserNamed(ctx, service.System, p.args[0])
		var invited *service.Invited
		switch {
		case err == nil && set.NFlag() == 0:
			invited, err = s.UserInviteAgain(ctx, service.System, u.ID)
		case err == nil || domain.IsCode(err, domain.NotFound):
			invited, err = s.UserInvite(ctx, service.System, described(domain.User{Username: p.args[0]}))
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(
			p.stdout, "Ge den här länken till %s. Den fungerar en gång, till och med %s:\n%s\n",
			invited.User.Username, invited.ExpiresAt.In(domain.Stockholm).Format("2006-01-02 15:04"), invited.Link,
		)
		return nil
	}}
}

func userChange(set *flag.FlagSet) *work {
	described := dutyFlags(set)
	return accountWork(func(ctx context.Context, s *service.Service, p *program, u *domain.User) error {
		if set.NFlag() == 0 {
			return &wrongCall{"säg vad som ska ändras: --role, --party, --areas eller --unit"}
		}
		changed, err := s.UserUpdate(ctx, service.System, u.ID, u.Revision, described(*u))
		if err == nil {
			fmt.Fprintf(p.stdout, "%s är nu %s.\n", changed.Username, changed.Duties())
		}
		return err
	})
}

func userPassword(*flag.FlagSet) *work {
	w := accountWork(func(ctx context.Context, s *service.Service, p *program, u *domain.User) error {
		password, err := line(p.stdin)
		if err != nil {
			return err
		}
		shut, err := s.UserSetPassword(ctx, service.System, u.Username, password)
		if err == nil {
			fmt.Fprintf(p.stdout, "%s har ett nytt lösenord. %s\n", u.Username, ended(shut))
		}
		return err
	})
	w.input = readPassword
	return w
}

// ended tells what ended with a password or an account.
func ended(shut *service.Shut) string {
	return fmt.Sprintf("%d inloggningar är avslutade och %d nycklar återkallade.", shut.EndedSessions, shut.RevokedKeys)
}

func reasonFlag(set *flag.FlagSet) *string {
	return set.String("reason", "", "`SKÄL`: varför; det står i kontots historia")
}

func userDisable(set *flag.FlagSet) *work {
	reason := reasonFlag(set)
	return accountWork(func(ctx context.Context, s *service.Service, p *program, u *domain.User) error {
		shut, err := s.UserDisable(ctx, service.System, u.ID, *reason)
		if err == nil {
			fmt.Fprintf(p.stdout, "%s är stängt. %s\n", u.Username, ended(shut))
		}
		return err
	})
}

func userRetire(set *flag.FlagSet) *work {
	reason := reasonFlag(set)
	return accountWork(func(ctx context.Context, s *service.Service, p *program, u *domain.User) error {
		shut, err := s.UserRetire(ctx, service.System, u.ID, *reason)
		if err == nil {
			fmt.Fprintf(p.stdout, "%s är avslutat för gott. %s\n", u.Username, ended(shut))
		}
		return err
	})
}

func userEnable(set *flag.FlagSet) *work {
	reason := reasonFlag(set)
	return accountWork(func(ctx context.Context, s *service.Service, p *program, u *domain.User) error {
		_, err := s.UserEnable(ctx, service.System, u.ID, *reason)
		if err == nil {
			fmt.Fprintf(p.stdout, "%s är öppet.\n", u.Username)
		}
		return err
	})
}

func userList(*flag.FlagSet) *work {
	return &work{do: func(ctx context.Context, s *service.Service, p *program) error {
		table := tabwriter.NewWriter(p.stdout, 0, 4, 2, ' ', 0)
		fmt.Fprintln(table, "ANVÄNDARE\tTILLSTÅND\tROLL\tPART\tENHET\tOMRÅDEN")
		for r := (domain.PageRequest{First: domain.MaxPage}); ; {
			page, err := s.Users(ctx, service.System, r)
			if err != nil {
				return err
			}
			for _, u := range page.Nodes {
				fmt.Fprintf(
					table, "%s\t%s\t%s\t%s\t%s\t%s\n",
					u.Username, u.State(), u.Role, u.Party, u.Unit, strings.Join(u.AreaCodes, ","),
				)
			}
			if !page.More {
				return table.Flush()
			}
			r.After = page.Cursors[len(page.Cursors)-1]
		}
	}}
}
