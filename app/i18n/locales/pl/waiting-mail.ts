/** Texts of the namespace waitingMail: to those on the waiting list. */
export default {
  joined: {
    subject: "Lista oczekujących: {{title}}",
    lead: "jesteś na liście oczekujących na „{{title}}”. Gdy zwolnią się miejsca dla całej grupy, zatrzymamy je dla Ciebie i od razu napiszemy.",
    open: "Zobacz, na co czekasz",
  },
  offered: {
    subject: "Są miejsca dla Ciebie: {{title}}",
    lead: "zwolniły się miejsca na „{{title}}”, {{date}}. Trzymamy je dla Ciebie do {{until}}. Potem przejdą na następną osobę z listy.",
    open: "Dokończ rezerwację, {{price}}",
  },
  dates: "Początek",
  party: "Ile",
  without: "Bez",
  leave: "Nie chcesz już czekać? Pod tym adresem wypiszesz się jednym przyciskiem: {{url}}",
};
